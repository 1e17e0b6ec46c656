/**
 * Which addresses a fetch may go to: the public internet, and what the owner allows. A member may name any address, so
 * what is reachable only from this machine (its own services, the home network, a cloud's metadata) must not be.
 */
import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registries (RFC 6890 and later), and multicast. */
const PRIVATE = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
  // Azure's host agent, a public address that only guests reach.
  '168.63.129.16',
  // Of IPv6 only 2000::/3 is global unicast; in it, what carries IPv4 inside or is no one's.
  ...['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
];

export interface AddressGuard {
  /** Whether a connection to this IP address may be made. */
  allows(address: string): boolean;
}

/** `allowed` are addresses and CIDR blocks that the owner vouches for. */
export function guardAddresses(allowed: readonly string[]): AddressGuard {
  const refused = blockLists(PRIVATE);
  const vouched = blockLists(allowed);
  return {
    allows(address) {
      const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
      const version = isIP(bare);
      if (version === 0) return false;
      const family = version === 4 ? 'ipv4' : 'ipv6';
      return vouched[family].check(bare, family) || !refused[family].check(bare, family);
    },
  };
}

/** One list for each family: a BlockList takes an IPv4 address for the IPv6 one that carries it. */
function blockLists(blocks: readonly string[]): Record<'ipv4' | 'ipv6', BlockList> {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const block of blocks) {
    const [address = '', prefix] = block.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) lists[family].addAddress(address, family);
    else lists[family].addSubnet(address, Number(prefix), family);
  }
  return lists;
}
