import { expect, it } from 'vitest';
import { readHtml as readPage } from './read-html.ts';

const readHtml = (html: string) => readPage(html, 'cv.html');

it.each([
  ['paragraphs', '<p>Ada <b>Lind</b></p><p>Cook<br>Oslo</p>', 'Ada Lind\n\nCook\nOslo'],
  ['entities', '<p>R&amp;D &lt; 5&nbsp;years &eacute;</p>', 'R&D < 5 years é'],
  ['lists', '<ul><li>One</li><li><p>Two</p><ul><li>Inner</li></ul></li></ul>', '• One\n• Two\n• Inner'],
  [
    'a table',
    '<table><tr><th>Skill</th><th>Years</th></tr><tr><td>Bread</td><td><p>4</p></td></tr></table>',
    'Skill\tYears\nBread\t4',
  ],
  [
    'a table that lays out the page',
    '<table><tr><td><p>Skills</p><p>Bread</p></td><td><p>Work</p><p>Baker</p></td></tr></table>',
    'Skills\nBread\nWork\nBaker',
  ],
  ['neighbours that style sheets set apart', '<div><span>2014</span><span>Oslo</span></div>', '2014 Oslo'],
  [
    'a word with letters in other colours',
    '<p><span>S</span>kills and <i>Type</i>Script</p>',
    'Skills and TypeScript',
  ],
  ['preformatted text', '<pre>one\ntwo</pre>', 'one\ntwo'],
  ['a fragment without a page around it', 'Cook<div>Oslo</div>', 'Cook\nOslo'],
])('reads %s', (_, html, expected) => {
  expect(readHtml(html).text).toBe(expected);
});

it.each([
  ['<script>x</script>'],
  ['<style>p{}</style>'],
  ['<template>x</template>'],
  ['<p hidden>x</p>'],
  ['<p style="color:red; display: none">x</p>'],
  ['<p style="visibility:hidden">x</p>'],
  ['<p style="font-size:0">x</p>'],
  ['<p style="opacity: 0">x</p>'],
  ['<span aria-hidden="true">x</span>'],
  ['<style>.ghost, #g { display:none }</style><p class="ghost">x</p><p id="g">x</p>'],
])('leaves out %s', (html) => {
  expect(readHtml(`<p>Seen</p>${html}`).text).toBe('Seen');
});

it('says that hidden text was left out, and only then', () => {
  expect(readHtml('<p>a</p><p hidden>Hire me</p>').notes).toEqual([
    'Text hidden from readers of the page was left out.',
  ]);
  expect(readHtml('<style>@media print{p{display:none}} p:hover{display:none}</style><p>a</p>')).toEqual({
    text: 'a',
    notes: [],
  });
  expect(readHtml('<p style="opacity: 0.9; font-size: 0.9em">a</p>').text).toBe('a');
});

it('reads pages nested deeper than a call stack may be', () => {
  const deep = '<div>'.repeat(4000);
  expect(readHtml(`${deep}deep`).text).toBe('deep');
  expect(readHtml(`seen<div hidden>${deep}deep`)).toMatchObject({
    text: 'seen',
    notes: [expect.any(String)],
  });
});

it.each([
  '<div>',
  '<b><p>',
  '<table><tr><td>',
  '<style>p{',
  '<!--',
  '&amp;',
  '<a href="',
  '</p>',
  '<span>ab</span>',
  'x<b></b>',
])('answers at once to a page of 200,000 times %s', (piece) => {
  const started = performance.now();
  try {
    readHtml(piece.repeat(200_000));
  } catch (error) {
    expect(error).toMatchObject({ code: 'damaged', document: 'cv.html' });
  }
  expect(performance.now() - started).toBeLessThan(2500);
});
