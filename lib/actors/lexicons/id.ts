import type { ActorLexicon } from './lexicon.ts';

export const id: ActorLexicon = {
  language: 'id',
  roles:
    'presiden; wakil presiden; mantan presiden; perdana menteri; menteri; menteri luar negeri; menlu; menteri dalam negeri; mendagri; menteri pertahanan; menhan; menteri keuangan; menkeu; menteri kesehatan; menkes; menteri koordinator; menko; wakil menteri; ketua; wakil ketua; ketua umum; ketua DPR; sekretaris jenderal; sekjen; sekretaris; juru bicara; jubir; kepala; kepala staf; kapolri; kapolda; kapolres; panglima; gubernur; wakil gubernur; wali kota; walikota; bupati; camat; lurah; raja; ratu; pangeran; paus; kardinal; uskup; anggota; anggota DPR; senator; duta besar; dubes; utusan; utusan khusus; direktur; direktur utama; dirut; direktur eksekutif; direktur jenderal; dirjen; manajer; pendiri; jenderal; letjen; mayjen; brigjen; kolonel; kapten; mayor; komandan; laksamana; hakim; jaksa; jaksa agung; pengacara; kuasa hukum; profesor; peneliti; ekonom; sejarawan; penulis; wartawan; aktor; aktris; penyanyi; sutradara; pelatih; penyerang; kiper; pemimpin; aktivis; calon; calon presiden; capres; cawapres; penasihat; pakar; pengamat; analis; politisi; politikus; komisaris; koordinator; ketua dewan pembina; pembina; ketua dewan; rektor; kepala desa; kepala dinas',
  honorifics: 'bapak; ibu; pak; bu; tuan; nyonya; saudara; dr; prof; haji; h; hj; kh; sri; ir; ustaz',
  institutions:
    'pemerintah; otoritas; kementerian; kementerian luar negeri; kementerian pertahanan; kementerian kesehatan; militer; tentara; angkatan bersenjata; angkatan laut; angkatan udara; angkatan darat; polisi; kepolisian; parlemen; kedutaan besar; kedutaan; bank sentral; oposisi; delegasi; intelijen; pasukan; rezim; tim nasional; timnas',
  led: 'pemerintahan; kabinet',
  sides: 'pihak',
  organisations:
    'partai; gerakan; organisasi; asosiasi; perusahaan; pt; tbk; grup; bank; universitas; institut; sekolah; yayasan; badan; lembaga; kementerian; departemen; komisi; komite; dewan; serikat; federasi; liga; klub; aliansi; front; persatuan; pusat; rumah sakit; museum; pengadilan; mahkamah; majelis; dinas; direktorat; koalisi; forum; kantor; fraksi; fc; polda; polres; polri; tni',
  places:
    'kota; desa; kabupaten; kecamatan; kelurahan; provinsi; wilayah; negara; sungai; danau; laut; samudra; gunung; pulau; kepulauan; jalan; jl; lapangan; bandara; pelabuhan; utara; selatan; timur; barat; tengah; kawasan; gedung; selat; teluk',
  teams: 'pemain; kiper; pelatih; penyerang; suporter',
  particles: 'bin; binti; van; von; de; al; el',
  links: 'dari; untuk; di; bidang; urusan',
  acting:
    'mengatakan; kata; menyatakan; ujar; tutur; menegaskan; menambahkan; menjelaskan; mengungkapkan; menilai; meminta; menolak; menuduh; memperingatkan; mengumumkan; membantah; mengakui; menurut; berharap; ucap; jelas; tegas; mengkritik; memutuskan; menyebut; menyebutkan; melaporkan; mendesak; menuding; berjanji; ungkap; papar; imbuh; tambah; melarang; menyerang; menyerukan; mengecam',
  never:
    'senin; selasa; rabu; kamis; jumat; sabtu; minggu; januari; februari; maret; april; mei; juni; juli; agustus; september; oktober; november; desember; ia; dia; mereka; kami; kita; saya; ini; itu; dan; atau; tetapi; di; ke; dari; pada; untuk; dengan; menurut; namun; sementara; foto; video; baca; juga; internet; allah; tuhan; covid-19; rp; islam; kristen; natal; ramadan; lebaran; idul; wib; wita; wit',
  nationalities: '',
  endings: '',
  capital: 'ibu kota',
  article: '',
  adjectiveFirst: false,
  stops:
    'dan; atau; yang; adalah; ini; itu; di; ke; pada; dengan; akan; telah; tidak; juga; oleh; dalam; sebagai',
};
