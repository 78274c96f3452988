// Cuts what a reader types into the words that the index holds, as Words.java does with guides.

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)/u;
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8]/g;
const SAME = { ς: "σ", ı: "i", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };
const LONGEST = 40;

function key(word) {
  const bare = word.normalize("NFKD").replace(MARKS, "");
  return bare.replace(/[ςıىیةک]/g, (letter) => SAME[letter]).normalize("NFC");
}

function pairs(run) {
  const signs = Array.from(run);
  return signs.length === 1 ? signs : signs.slice(1).map((sign, i) => signs[i] + sign);
}

export function words(text) {
  const plain = text.normalize("NFKC").toLowerCase().replace(INVISIBLE, "");
  return (plain.match(WORD) || [])
    .flatMap((word) => word.split(UNSPACED))
    .flatMap((part) => (UNSPACED.test(part) ? pairs(part) : part))
    .map(key)
    .filter((word) => word && word.length <= LONGEST && !/^[a-z]$/.test(word));
}
