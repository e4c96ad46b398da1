/** A model on loopback that answers as scripted and remembers what it was asked. */

import type { Json } from '../support/client.ts';
import { type Origin, origin } from '../support/origin.ts';

export interface StandIn extends Origin {
  /** Bodies of the requests, in order. */
  bodies: Json[];
  /** `Authorization` headers of the requests, in order. */
  keys: (string | undefined)[];
}

/** @param answer what the model says to a request, as the whole body; a number is a status without one */
export async function standIn(answer: (body: Json) => unknown): Promise<StandIn> {
  const bodies: Json[] = [];
  const keys: StandIn['keys'] = [];
  const server = await origin((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString());
      bodies.push(body);
      keys.push(request.headers.authorization);
      const said = answer(body);
      if (said === SILENCE) return;
      if (typeof said === 'number') response.writeHead(said).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
  });
  return { ...server, bodies, keys };
}

/** Says nothing and keeps the connection. */
export const SILENCE = Symbol('silence');

/** A chat model that says this. */
export const saying = (content: unknown) => ({ choices: [{ message: { role: 'assistant', content } }] });

/** The two statements of a chat request. */
export const pairOf = (body: Json): string[] => {
  const { one, other } = JSON.parse(body.messages[1].content);
  return [one, other];
};
