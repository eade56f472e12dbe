/**
 * Parameters of addresses that tell where a reader came from and never what is shown: names in lower case. A name that
 * some site could use for its articles (`id`, `p`, `ref`, `source`) is not among them.
 */
const names: ReadonlySet<string> = new Set([
  // Click ids of advertising networks and social media.
  ...["fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id"],
  ...["igshid", "igsh", "epik", "rdt_cid", "scid", "wickedid", "srsltid", "_branch_match_id", "__twitter_impression"],
  // Newsletters.
  ...["mc_cid", "mc_eid", "mkt_tok", "vero_id", "vero_conv", "_kx", "ml_subscriber", "ml_subscriber_hash", "oly_anon_id"],
  ...["oly_enc_id", "nl_id", "newsletterid", "wtnlid"],
  // Web analytics.
  ...["_ga", "_gl", "_gac", "xtor", "ocid", "ns_campaign", "ns_mchannel", "ns_source", "ns_linkname", "ns_fee", "cmpid"],
  ...["icid", "intcid", "ito", "smid", "smtyp", "s_cid", "ncid", "sref", "sara_ref", "sara_icid", "sara_ecid"],
  ...["spref", "guccounter", "guce_referrer", "guce_referrer_sig", "ref_src", "ref_url", "wt.mc", "wt.mc_id", "wt.zmc"],
  ...["wt_mc", "wt_mc_id", "wt_zmc", "wtmc", "wtrid", "wt_ref", "wt_t", "wt_cc1", "etcc_cmp", "etcc_med", "etcc_par"],
  ...["fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "action_object_map", "google_editors_picks"],
  ...["feedref", "rss_source", "tracking_source", "trk", "trkcampaign", "soc_src", "soc_trk", "usqp", "amp_js_v"],
  ...["amp_gsa", "amp_r", "aoh", "cndid", "gaa_at", "gaa_n", "gaa_ts", "gaa_sig", "sfmc_id", "sc_src", "sc_lid"],
])

/** Beginnings of such names. */
const beginnings = ["utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "_hs", "at_", "ga_", "sc_campaign", "itm_"]

/** Whether a parameter of an address, by its name in lower case, only tells where a reader came from. */
export const isTracking = (name: string): boolean =>
  names.has(name) || beginnings.some(beginning => name.startsWith(beginning))
