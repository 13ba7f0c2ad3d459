FROM node:26-slim
WORKDIR /porchlight
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY src ./src
USER node
CMD ["npm", "start"]
