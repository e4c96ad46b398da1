/**
 * Self-signed certificates made on the spot, so that no key lies in the repository and no tool is needed to make one.
 * Just enough DER (ITU-T X.690) for an X.509 v3 certificate with a subject alternative name.
 */
import { createSign, generateKeyPairSync } from 'node:crypto';

function der(tag: number, ...parts: (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const time = (date: Date): Buffer =>
  der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));

const COMMON_NAME = Buffer.from([0x06, 3, 0x55, 4, 3]);
const SUBJECT_ALT_NAME = Buffer.from([0x06, 3, 0x55, 0x1d, 0x11]);
const BASIC_CONSTRAINTS = Buffer.from([0x06, 3, 0x55, 0x1d, 0x13]);
const ECDSA_WITH_SHA256 = sequence(Buffer.from([0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]));
const TRUE = Buffer.from([0x01, 1, 0xff]);

/** A key and a certificate for a DNS name or an IPv4 address, valid from yesterday until `notAfter`. */
export function selfSigned(
  name: string,
  notAfter = new Date(Date.now() + 86_400_000),
): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
  const octets = /^\d+\.\d+\.\d+\.\d+$/.test(name) ? name.split('.').map(Number) : null;
  const altName = octets === null ? der(0x82, Buffer.from(name)) : der(0x87, octets);
  const tbs = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, [1]),
    ECDSA_WITH_SHA256,
    issuer,
    sequence(time(new Date(Math.min(Date.now(), notAfter.getTime()) - 86_400_000)), time(notAfter)),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        sequence(SUBJECT_ALT_NAME, der(0x04, sequence(altName))),
        sequence(BASIC_CONSTRAINTS, TRUE, der(0x04, sequence(TRUE))),
      ),
    ),
  );
  const signature = createSign('sha256').update(tbs).sign(privateKey);
  const certificate = sequence(tbs, ECDSA_WITH_SHA256, der(0x03, [0], signature));
  const pem = certificate.toString('base64').replace(/(.{64})/g, '$1\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
  };
}
