/** Jovo's hello world, with the least of a server around it. Its packages are installed by the bench. */
import { App, BaseComponent, Component, Global, Server } from '@jovotech/framework';
import { AlexaPlatform } from '@jovotech/platform-alexa';

class Hello extends BaseComponent {
  LAUNCH() {
    return this.$send({ message: 'Hello World!', listen: false });
  }
}
Component()(Hello);
Global()(Hello);

class Once extends Server {
  constructor(event, done) {
    super();
    this.event = event;
    this.setResponse = async (response) => done(response);
    this.fail = (error) => done({ error: String(error) });
  }
  getRequestObject() {
    return this.event;
  }
  getQueryParams() {
    return {};
  }
  getNativeRequestHeaders() {
    return {};
  }
  hasWriteFileAccess() {
    return false;
  }
  setResponseHeaders() {}
}

const app = new App({ components: [Hello], plugins: [new AlexaPlatform()], logging: false });

export const handler = async (event) => {
  await app.initialize();
  return new Promise((resolve, reject) => app.handle(new Once(event, resolve)).catch(reject));
};
