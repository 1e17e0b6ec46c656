import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/articles/language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Trade between the two countries rose by a quarter last year, the customs office said.'],
    ['de', 'Der Handel zwischen den beiden Ländern ist im vergangenen Jahr um ein Viertel gewachsen.'],
    ['fr', 'Le commerce entre les deux pays a augmenté d’un quart l’année dernière, selon les douanes.'],
    ['es', 'El comercio entre los dos países creció un cuarto el año pasado, según la aduana.'],
    ['it', 'Il commercio tra i due paesi è cresciuto di un quarto nello scorso anno, secondo le dogane.'],
    ['pt', 'O comércio entre os dois países cresceu um quarto no ano passado, e não há sinal de queda.'],
    ['nl', 'De handel tussen de twee landen is vorig jaar met een kwart gegroeid, zegt de douane.'],
    ['sv', 'Handeln mellan de två länderna växte med en fjärdedel under förra året, enligt tullen.'],
    ['pl', 'Handel między dwoma krajami wzrósł w zeszłym roku o jedną czwartą i nie jest to koniec.'],
    ['tr', 'İki ülke arasındaki ticaret geçen yıl dörtte bir arttı ve bu çok büyük bir rekor oldu.'],
    ['tr', 'Kıyıköy’deki balıkçılar limanın yerine itiraz ettiklerini açıkladı, mahkemeye başvuruldu.'],
    ['hu', 'Kőszegi gyümölcstermelők tűzkárosult ültetvényeinek újratelepítését hirdették meg, közölték.'],
    ['ru', 'Товарооборот между двумя странами в прошлом году вырос на четверть и достиг рекорда.'],
    ['uk', 'Товарообіг між двома країнами торік зріс на чверть і досяг рекорду.'],
    ['sr', 'Трговина између двеју земаља порасла је прошле године за четвртину.'],
    ['zh', '两国贸易额去年同比增长百分之二十，创下新高。'],
    ['ja', '両国の貿易額は昨年、二割増えて過去最高となった。'],
    ['ko', '두 나라의 교역액은 지난해 사상 최대를 기록했다.'],
    ['ar', 'ارتفع حجم التجارة بين البلدين في العام الماضي إلى مستوى قياسي.'],
    ['fa', 'حجم تجارت بین دو کشور در سال گذشته به رکورد رسید و کارشناسان گفتند.'],
    ['el', 'Το εμπόριο μεταξύ των δύο χωρών αυξήθηκε πέρυσι κατά ένα τέταρτο.'],
    ['hi', 'पिछले साल दोनों देशों के बीच व्यापार में वृद्धि हुई।'],
    ['th', 'การค้าระหว่างสองประเทศเพิ่มขึ้นเมื่อปีที่แล้ว'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', '123 456', 'Putin Xi', '…'])('is not guessed from %j', (text) => {
    expect(languageOf(text)).toBeNull();
  });
});
