/**
 * React streams the late parts of a page behind it, hidden (`<div hidden id="S:0">`), and a script moves each to its
 * mark (`<template id="B:0">`) once it is there. What readers see at the mark is read at the mark.
 */
import type { ElementNode } from './nodes.ts';

/** Where a part belongs, if the element is a mark. */
export const markOf = ({ attribs }: ElementNode): string | null =>
  /^B:(.+)$/.exec(attribs.id ?? '')?.[1] ?? null;

/** The parts of a page by what their marks are called. */
export function streamedParts(document: ElementNode): ReadonlyMap<string, ElementNode> {
  const parts = new Map<string, ElementNode>();
  const open: ElementNode[] = [document];
  for (let at = open.pop(); at; at = open.pop()) {
    const name = at.attribs.hidden === undefined ? null : /^S:(.+)$/.exec(at.attribs.id ?? '')?.[1];
    if (name && !parts.has(name)) parts.set(name, at);
    for (const child of at.children) if (child.type === 'tag') open.push(child);
  }
  return parts;
}
