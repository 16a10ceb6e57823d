import type { Culture, NameWord } from './cultures.ts';

const words = (list: string): NameWord[] =>
  list.split(' ').map((pair) => {
    const [shown = '', latin = ''] = pair.split('=');
    return [shown.replaceAll('_', ' '), latin];
  });

/** Further cultures, in the same shape; `shown=latin` pairs, `_` for a space. */
export const MORE_CULTURES: readonly Culture[] = [
  {
    key: 'brazilian',
    language: 'en',
    order: 'given-first',
    given: words('João=joao Conceição=conceicao Thaís=thais Sebastião=sebastiao Antônia=antonia'),
    family: words(
      'Quintarelo_da_Conceição=quintarelo-da-conceicao Brasalvor=brasalvor Penhamira_Júnior=penhamira-junior Sertãozal=sertaozal',
    ),
    places: [
      ['Curitiba, Paraná, Brazil', 'BR'],
      ['Recife, Pernambuco, Brazil', 'BR'],
    ],
  },
  {
    key: 'korean',
    language: 'en',
    order: 'family-first-joined',
    given: words('서연=seoyeon 민준=minjun 하윤=hayun 도현=dohyeon'),
    family: words('남빛=nambit 서해=seohae 봉래=bongnae 은하=eunha'),
    places: [
      ['Busan, South Korea', 'KR'],
      ['Seoul, South Korea', 'KR'],
    ],
  },
  {
    key: 'hindi',
    language: 'en',
    order: 'given-first',
    given: words('आरव=aarav अनन्या=ananya ईशान=ishaan मीरा=meera'),
    family: words('वर्थुलिया=varthuliya कस्तूरगढ़े=kasturgadhe झिलमिलवाल=jhilmilwal नीलकंठपुरी=neelkanthpuri'),
    places: [
      ['Indore, Madhya Pradesh, India', 'IN'],
      ['Pune, Maharashtra, India', 'IN'],
    ],
  },
  {
    key: 'vietnamese',
    language: 'en',
    order: 'family-first',
    given: words('Thị_Ngọc_Ánh=thi-ngoc-anh Minh_Đức=minh-duc Quỳnh_Như=quynh-nhu Hữu_Phước=huu-phuoc'),
    family: words('Thượng-Khê=thuong-khe Đoàn-Lĩnh=doan-linh Vũ-Trầm=vu-tram Lưu-Hải=luu-hai'),
    places: [
      ['Da Nang, Vietnam', 'VN'],
      ['Ho Chi Minh City, Vietnam', 'VN'],
    ],
  },
  {
    key: 'polish',
    language: 'en',
    order: 'given-first',
    given: words('Łukasz=lukasz Żaneta=zaneta Świętosława=swietoslawa Zdzisław=zdzislaw'),
    family: words(
      'Brzęczykowiecki=brzeczykowiecki Gżegżółkowska=gzegzolkowska Źdźbłowicz=zdzblowicz Wąskodrzewska=waskodrzewska',
    ),
    places: [
      ['Wrocław, Dolnośląskie, Poland', 'PL'],
      ['Łódź, Łódzkie, Poland', 'PL'],
    ],
  },
  {
    key: 'icelandic',
    language: 'en',
    order: 'given-first',
    given: words('Þórdís=thordis Ásgeir=asgeir Guðrún=gudrun Ævar=aevar'),
    family: words(
      'Hrafnkelsárdóttir=hrafnkelsardottir Skýfaxason=skyfaxason Öræfuson=oraefuson Mosbjörnsdóttir=mosbjornsdottir',
    ),
    places: [
      ['Akureyri, Iceland', 'IS'],
      ['Reykjavík, Capital Region, Iceland', 'IS'],
    ],
  },
  {
    key: 'ukrainian',
    language: 'en',
    order: 'given-first',
    ownScriptSlug: true,
    given: words('Соломія=solomiia Тарас=taras Їванна=yivanna Ґедеон=gedeon'),
    family: words('Вербохмарна=verbokhmarna Зоресвіт=zoresvit Калинобрід=kalynobrid Яворополе=yavoropole'),
    places: [
      ['Lviv, Ukraine', 'UA'],
      ['Kraków, Małopolskie, Poland', 'PL'],
    ],
  },
  {
    key: 'greek',
    language: 'en',
    order: 'given-first',
    given: words('Καλλιόπη=kalliopi Λεωνίδας=leonidas Θάλεια=thaleia Οδυσσέας=odysseas'),
    family: words(
      'Ανεμοπέτρας=anemopetras Φεγγαρίδου=fengaridou Κυματοπούλου=kymatopoulou Λιθόκηπος=lithokipos',
    ),
    places: [
      ['Thessaloniki, Central Macedonia, Greece', 'GR'],
      ['Nicosia, Cyprus', 'CY'],
    ],
  },
  {
    key: 'thai',
    language: 'en',
    order: 'given-first',
    given: words('พิมพ์ชนก=pimchanok ธนภัทร=thanaphat กัญญา=kanya'),
    family: words('วารีเมฆา=wareemekha ศิลานาวา=silanawa รุ่งจันทรา=rungchantra'),
    places: [
      ['Chiang Mai, Thailand', 'TH'],
      ['Bangkok, Thailand', 'TH'],
    ],
  },
];
