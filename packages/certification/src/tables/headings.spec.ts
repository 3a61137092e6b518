import { expect } from 'chai';
import { understandHeading } from './headings';

describe('headings', () => {
  const roles = (line: string): (string | undefined)[] =>
    line.split(';').map((heading) => understandHeading(heading)?.role);

  for (const [language, headings] of [
    ['English', 'Test Case ID;Title;Pre-requisites;Test Steps;Expected Result;Actual Result;Pass/Fail'],
    [
      'German',
      'Testfall-Nr.;Bezeichnung;Voraussetzungen;Durchführung;Erwartetes Ergebnis;Tatsächliches Ergebnis;Bewertung',
    ],
    ['French', 'N°;Intitulé;Prérequis;Étapes;Résultat attendu;Résultat obtenu;Statut'],
    ['Spanish', 'Caso de prueba;Título;Precondiciones;Pasos;Resultado esperado;Resultado obtenido;Estado'],
    ['Portuguese', 'Caso de teste;Título;Pré-condições;Passos;Resultado esperado;Resultado obtido;Situação'],
    ['Italian', 'Caso di test;Titolo;Precondizioni;Passi;Risultato atteso;Risultato ottenuto;Esito'],
    ['English, otherwise', 'S.No;Description;Precondition;Procedure;Expected Outcome;Observed;Status'],
    ['German, otherwise', 'Lfd. Nr.;Titel;Vorbedingung;Schritte;SOLL;IST;Ergebnis'],
    [
      'two languages',
      'Test No / Nº;Title (Titel);Preconditions\nVorbedingungen;Action / Aktion;Expected result / Resultado esperado;Actual result [SSP];Verdict (OK/NOK)',
    ],
  ] as const) {
    it(`are understood in ${language}`, () =>
      expect(roles(headings)).to.deep.equal([
        'id',
        'title',
        'prerequisites',
        'action',
        'expected',
        'actual',
        'verdict',
      ]));
  }

  it('that mean nothing are left', () => expect(roles('Comment;Owner;;-')).to.deep.equal(Array(4).fill(undefined)));
});
