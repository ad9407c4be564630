import { expect, it } from 'vitest';
import { isUnreadLanguage } from './posting-language.ts';

it.each([
  [
    'Polish',
    'Piekarz\n\nWymagania\n- Doświadczenie na podobnym stanowisku\n- Umiejętność pieczenia chleba na zakwasie\n- Mile widziana znajomość języka niemieckiego\n\nOferujemy\n- Umowę o pracę',
  ],
  [
    'Swedish',
    'Bagare\n\nVi söker dig som har erfarenhet av att baka och är van vid natt.\n\nKvalifikationer\n- Körkort B är ett krav\n\nVi erbjuder\n- En tillsvidareanställning',
  ],
  [
    'Turkish',
    'Fırıncı\n\nAranan nitelikler\n- En az 2 yıl deneyim\n- Ekmek ve pasta için bilgi sahibi\n- Tercihen ehliyet sahibi olan',
  ],
  ['Japanese', '求人：パン職人\n仕事内容はパンの製造です。経験者を歓迎します。応募資格はありません。'],
  ['Greek', 'Αρτοποιός\nΑπαιτούμενα προσόντα: εμπειρία δύο ετών και γνώση αγγλικών.'],
])('%s is not read', (_language, text) => {
  expect(isUnreadLanguage(text)).toBe(true);
});

it.each([
  ['English', 'Baker\n\nRequirements\n- Python\n- You have baked for two years in a small shop'],
  [
    'German',
    'Bäcker (m/w/d)\n\nIhr Profil\n- Ausbildung als Bäcker\n- Sie arbeiten gern in der Nacht und im Team',
  ],
  [
    'French',
    'Boulanger\n\nProfil recherché\n- CAP exigé\n- Vous avez deux ans d’expérience dans une boulangerie',
  ],
  ['Dutch', 'Bakker\n\nWat vragen wij\n- Je hebt ervaring met het bakken van brood'],
  ['Indonesian', 'Tukang roti\n\nKualifikasi\n- Pengalaman minimal 2 tahun di bidang yang sama'],
  ['bare names', 'Docker\nKubernetes\nTerraform'],
  [
    'English that names a Swedish town',
    'Baker in Malmö\nOur shop on Södra Förstadsgatan needs a baker who speaks English and has been at an oven for years.',
  ],
  ['nothing', ''],
])('%s is not refused', (_language, text) => {
  expect(isUnreadLanguage(text)).toBe(false);
});
