import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { languageNotes } from './unread-language.ts';

const twice = (text: string): string => `${text}\n`.repeat(4);

describe('a language that the rules hardly read', () => {
  it.each([
    ['Chinese or Japanese', '王小明 会计师\n工作经历\n2018年3月至今 海风食品有限公司 会计 负责月结和税务'],
    ['Korean', '김하늘 간호사 경력 2019년부터 현재까지 바람병원 중환자실'],
    ['Arabic script', 'ليلى حداد ممرضة الخبرات العملية مستشفى الواحة منذ 2019'],
    ['Cyrillic script', 'Анна Ветрова, бухгалтер. Опыт работы: с 2018 года ООО «Ромашка», закрытие месяца'],
    [
      'Swedish',
      twice(
        'Jag arbetade som snickare och byggde trappor för skolor samt hus. Det är även roligt att lära ut, inte minst på landet från våren.',
      ),
    ],
    [
      'Finnish',
      twice(
        'Olen leipuri ja työskentelin leipomossa, jossa oli kaksi uunia sekä konditoria. Tein myös kakkuja kanssa muiden tai yksin, että juhlat onnistuivat.',
      ),
    ],
    [
      'Turkish',
      twice(
        'Aşçı olarak bir otelde çalıştım ve mutfak için menü hazırladım. Bu dönemde ekip ile birlikte olan işleri gibi düzenledim da.',
      ),
    ],
  ])('%s is noted', (language, text) => {
    expect(languageNotes(text)[0]).toContain(`in ${language}.`);
  });

  it.each([
    [
      'English',
      twice(
        'Baker with two ovens and a stubborn sourdough, on nights since 2019. Trained four apprentices in the trade and wrote the allergen lists for the shop, as nobody else would.',
      ),
    ],
    [
      'German',
      twice(
        'Bäckerin mit zwei Öfen, seit 2019 in der Nacht. Ich habe vier Lehrlinge ausgebildet und die Listen der Allergene für den Laden geschrieben, weil es sonst niemand tat.',
      ),
    ],
    [
      'Polish',
      twice(
        'Piekarz z dwoma piecami, od 2019 na nocnej zmianie. Szkoliłem czterech uczniów i prowadziłem listy alergenów dla sklepu, bo nikt inny tego nie robił. Praca w zespole.',
      ),
    ],
    [
      'Indonesian',
      twice(
        'Pembuat roti dengan dua oven, sejak 2019 pada malam hari. Saya melatih empat murid dan menulis daftar alergen untuk toko itu karena tidak ada orang lain yang mau.',
      ),
    ],
    [
      'Dutch',
      twice(
        'Bakker met twee ovens, sinds 2019 in de nacht. Ik leidde vier leerlingen op en schreef de lijsten met allergenen voor de winkel, omdat niemand anders het deed en ook niet wilde.',
      ),
    ],
    ['a few foreign names', 'Chef at 海风 in Osaka, then at Ravintola Koivu ja Tuli. '.repeat(8)],
    ['nothing but a name', 'Li Na'],
  ])('%s is none', (_, text) => {
    expect(languageNotes(text)).toEqual([]);
  });

  it('is told with the document', async () => {
    const document = await readDocument({ text: '王小明 会计师 工作经历 海风食品有限公司' }, { id: 'cv' });
    expect(document.notes).toHaveLength(1);
  });
});
