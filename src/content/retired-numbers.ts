/** Numbers and keywords that once led to help and no longer do, or lead elsewhere. The tests see to it that none of them is ever shown. */
export const retired: readonly { country: string; value: string; why: string }[] = [
  { country: 'US', value: '1-800-273-8255', why: 'the old Lifeline number; 988 replaced it' },
  { country: 'US', value: '988 press 3', why: 'the line for young LGBTQ+ people ended on 2025-07-17' },
  { country: 'US', value: 'PRIDE', why: 'keyword of the same line' },
  { country: 'US', value: '1-800-GAMBLER', why: 'no longer the national line since 2025-09-29 (court ruling)' },
  { country: 'US', value: '1-800-426-2537', why: '1-800-GAMBLER in digits' },
  { country: 'GB', value: '07725 90 90 90', why: 'the SMS number of Samaritans, retired in February 2020' },
  { country: 'GB', value: '08457 90 90 90', why: 'the paid number of Samaritans, replaced by 116 123' },
  { country: 'GB', value: '0800 77 66 00', why: 'the old number of FRANK' },
  { country: 'IE', value: '1850 60 90 90', why: 'the old number of Samaritans Ireland' },
  { country: 'CA', value: '1-833-456-4566', why: 'Talk Suicide Canada; 988 replaced it' },
  { country: 'CA', value: '45645', why: 'its SMS number' },
  { country: 'KR', value: '1393', why: 'merged into 109 in January 2024' },
  { country: 'ES', value: '717', why: '717 003 717 cut short in a widely used list' },
]
