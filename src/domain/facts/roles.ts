/**
 * What people, companies and things are asked by: "surgeon", "owner", "former club", "name of the ship". Data only, written by hand for news
 * English and never complete: a role in no line goes by its own noun.
 */
import type { Role } from './role.ts';
import { ROLES_OF_PEOPLE } from './roles-of-people.ts';
import { ROLES_OF_TRADE } from './roles-of-trade.ts';
import { ROLES_OF_WORKS } from './roles-of-works.ts';

/** The first that is asked for holds. */
export const ROLES: readonly Role[] = [...ROLES_OF_TRADE, ...ROLES_OF_WORKS, ...ROLES_OF_PEOPLE];
