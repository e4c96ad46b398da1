/**
 * Which story an article belongs to.
 *
 * In: a new article (title, claims, publication time) and the fingerprints of the stories there are. Out: the story of the same event, or
 * none, with a score and reasons.
 * Always holds: pure; topic alone never places an article; a story that a user separated it from is never proposed.
 */
export { type Fingerprint, fingerprint, mergeFingerprints } from './fingerprint.ts';
export { type PlaceCandidate, type Placed, placeArticle, type StoryMark } from './place.ts';
