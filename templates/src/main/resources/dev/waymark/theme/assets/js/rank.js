// Finds the guides that have all words, those first that are most about them.

const MOST_PARTS = 4;
const MOST_WORDS = 10;

// One letter more, one less, another one, or two in each other's place.
function isNear(a, b) {
  let same = 0;
  while (same < a.length && a[same] === b[same]) {
    same++;
  }
  const [x, y] = [a.slice(same), b.slice(same)];
  return (
    x.slice(1) === y.slice(1) ||
    x.slice(1) === y ||
    x === y.slice(1) ||
    x === y[1] + y[0] + y.slice(2)
  );
}

// The word itself; else words that it begins; else words with one slip behind the second letter, which
// lie together; else words that only end otherwise; else words with a slip in the second letter.
async function alike(index, word) {
  const longer = await index.wordsFrom(word);
  if (longer[0]?.word === word) {
    return [longer[0]];
  }
  if (longer[0] || word.length < 4) {
    return word.length > 2 || word > "\u02ff" ? longer : [];
  }
  const [first, second] = word;
  const near = (entry) => isNear(entry.word, word);
  const ends = word.slice(0, Math.max(4, word.length - 3));
  for (const [start, fits] of [[first + second, near], [ends, Boolean], [first, near]]) {
    const found = (await index.wordsFrom(start)).filter(fits);
    if (found[0]) {
      return found;
    }
  }
  return [];
}

// Shorter words are nearer to what was typed; those in far parts of the index are not worth it.
function stemsOf(index, entries) {
  const stems = new Set();
  const parts = new Set();
  entries.sort((a, b) => a.word.length - b.word.length);
  for (const stem of entries.flatMap((entry) => entry.stems)) {
    const part = index.partOfStem(stem);
    if (parts.has(part) || parts.size < MOST_PARTS) {
      parts.add(part);
      stems.add(stem);
    }
  }
  return [...stems];
}

// Returns how much each guide is about a word; nothing for a word that says nothing.
async function rank(index, word) {
  const entries = await alike(index, word);
  if (entries[0] && entries.every((entry) => !entry.stems.length)) {
    return null;
  }
  const lists = await Promise.all(stemsOf(index, entries).map((stem) => index.guidesOf(stem)));
  const ranks = new Map();
  for (const list of lists) {
    const rare = Math.log(1 + (index.size - list.length + 0.5) / (list.length + 0.5));
    for (const [guide, weight] of list) {
      ranks.set(guide, Math.max(ranks.get(guide) || 0, weight * rare));
    }
  }
  return ranks;
}

// Returns the numbers of guides, best first, and whether they have all words. Where none has all,
// those are found that have most, and at least half.
export async function findGuides(index, words) {
  const asked = [...new Set(words)].slice(0, MOST_WORDS);
  const ranks = (await Promise.all(asked.map((word) => rank(index, word)))).filter(Boolean);
  const sums = new Map();
  for (const list of ranks) {
    for (const [guide, value] of list) {
      const [words, sum] = sums.get(guide) || [0, 0];
      sums.set(guide, [words + 1, sum + value]);
    }
  }
  const most = Math.max(0, ...Array.from(sums.values(), ([words]) => words));
  const found = [...sums]
    .filter(([, [words]]) => words === most && 2 * most >= ranks.length)
    .sort(([a, [, x]], [b, [, y]]) => y - x || a - b);
  return { guides: found.map(([guide]) => guide), all: most === ranks.length };
}
