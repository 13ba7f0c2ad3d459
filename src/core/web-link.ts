/** A link that is not one to a web page is no button: pressing it could run something. */
export const isWebLink = (url: string): boolean => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
