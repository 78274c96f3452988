// The index of a language, of which only the parts that a search needs are loaded.

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

async function load(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) {
    throw new Error(address);
  }
  return answer.json();
}

// Returns the number of the last part that begins at or before a place, or the first.
function partOf(firsts, place) {
  return Math.max(0, firsts.findLastIndex((first) => first <= place));
}

// Each word is written as how much it shares with the one before, and the rest; each base form as
// how far it lies behind the next new one.
function readWords({ first, words, stems }) {
  let last = "";
  return words.split(" ").map((written, i) => {
    last = last.slice(0, parseInt(written[0], 36)) + written.slice(1);
    return { word: last, stems: [stems[i]].flat().map((back) => (back ? first - back : first++)) };
  });
}

// Returns pairs of a guide's number and how much it is about the word.
function readGuides(text) {
  const guides = [];
  let guide = -1;
  for (let i = 0; i < text.length; ) {
    let shift = 0;
    let digit;
    do {
      digit = DIGITS.indexOf(text[i++]);
      guide += (digit & 31) << shift;
      shift += 5;
    } while (digit & 32);
    guides.push([guide, DIGITS.indexOf(text[i++])]);
  }
  return guides;
}

export async function openIndex(address) {
  const root = await load(address, { cache: "no-cache" });
  const parts = new Map();

  function part(name) {
    if (!parts.has(name)) {
      const loading = load(new URL(name + ".json?v=" + root.version, address));
      loading.catch(() => parts.delete(name));
      parts.set(name, loading);
    }
    return parts.get(name);
  }

  return {
    size: root.guides,

    async wordsFrom(start) {
      const end = partOf(root.words, start + "\uffff");
      const names = root.words.map((first, i) => "w" + i).slice(partOf(root.words, start), end + 1);
      const found = await Promise.all(names.map(part));
      return found.flatMap(readWords).filter((entry) => entry.word.startsWith(start));
    },

    partOfStem: (stem) => partOf(root.stems, stem),

    async guidesOf(stem) {
      const number = partOf(root.stems, stem);
      return readGuides((await part("p" + number)).guides[stem - root.stems[number]]);
    },

    async guide(number) {
      const found = await part("g" + Math.floor(number / root.perPart));
      return found.guides[number % root.perPart];
    },
  };
}
