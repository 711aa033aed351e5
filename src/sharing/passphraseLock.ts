/**
 * What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with HMAC-SHA-256 (since 2023). Part of
 * version 1 of the format: a later count is a later version.
 */
const iterations = 600_000;

const saltLength = 16;
const nonceLength = 12;
const tagLength = 16;

/** Bytes that only a passphrase opens: salt, nonce, then what AES-GCM made of them. */
export async function lock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const key = await keyOf(passphrase, salt);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, owned(bytes));
  const locked = new Uint8Array(saltLength + nonceLength + sealed.byteLength);
  locked.set(salt);
  locked.set(nonce, saltLength);
  locked.set(new Uint8Array(sealed), saltLength + nonceLength);
  return locked;
}

/** The bytes that were locked; null where the passphrase is another. */
export async function unlock(locked: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  if (locked.length < saltLength + nonceLength + tagLength) return null;
  const salt = owned(locked.subarray(0, saltLength));
  const iv = owned(locked.subarray(saltLength, saltLength + nonceLength));
  const sealed = owned(locked.subarray(saltLength + nonceLength));
  const key = await keyOf(passphrase, salt);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed));
  } catch {
    // AES-GCM says that the key is another by throwing, and says nothing else.
    return null;
  }
}

/** Whether this page may lock and unlock: browsers give it only to pages of a secure origin. */
export function canLock(): boolean {
  return (globalThis.crypto as Crypto | undefined)?.subtle !== undefined; // absent on insecure pages, whatever the type says
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  // One spelling of an accented letter, and no blank that a telephone's keyboard put at the end.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** A copy of its own: WebCrypto takes no view of a buffer that others may share. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
