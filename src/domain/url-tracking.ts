/** Parameters that say where a reader came from, never what they get. Prefixes end in `*`. */
const NAMES = [
  'utm_*',
  'mtm_*', // Matomo
  'pk_campaign',
  'pk_kwd',
  'pk_source',
  'pk_medium',
  'at_medium', // AT Internet
  'at_campaign',
  'at_custom*',
  'at_link_*',
  'at_format',
  'at_ptr_name',
  'hsa_*', // HubSpot
  '_hsenc',
  '_hsmi',
  'mc_cid', // Mailchimp
  'mc_eid',
  'mkt_tok', // Marketo
  'vero_id',
  'oly_enc_id',
  'oly_anon_id',
  'fbclid', // click ids of advertising networks
  'gclid',
  'gclsrc',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'yclid',
  'igshid',
  'igsh',
  'ocid',
  'cmpid',
  'ns_mchannel',
  'ns_source',
  'ns_campaign',
  'ns_linkname',
  'ns_fee',
  'wt_mc',
  's_cid',
  'smid', // shared from
  'smtyp',
  'ref_src',
  'ref_url',
  '_ga',
  '_gl',
];

/** Matches the name of a parameter that identity leaves out. */
export const TRACKING_PARAMETER = new RegExp(
  `^(?:${NAMES.map((name) => name.replace(/\*$/, '.*')).join('|')})$`,
  'i',
);
