import type { Vocabulary } from './vocabulary.ts';

export const ID: Vocabulary = {
  language: 'id',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'pendiri; wirausaha; wirausahawan; wirausahawati; wiraswasta; pengusaha; perintis; pelaku usaha; pelaku umkm',
    ],
    [
      'owner-partner',
      undefined,
      'pemilik; juragan; mitra pendiri; pemegang saham; mitra pengelola; mitra senior; partner pengelola',
    ],
    [
      'cxo',
      'general-management',
      'direktur utama; presiden direktur; presdir; dirut; wakil direktur utama; wakil presiden direktur; direktur pelaksana; direktur eksekutif; direktur jenderal; dirjen; direktur pengelola; pemimpin perusahaan; pimpinan perusahaan; sekretaris jenderal; sekjen; ketua umum; ketua yayasan; ketua dewan direksi; kepala eksekutif; ceo dan pendiri; pimpinan umum; direktur umum dan ceo; bupati; wali kota; gubernur; presiden',
    ],
    ['vice-president', undefined, 'wakil presiden; wakil presiden senior|eksekutif'],
    [
      'director',
      undefined,
      'direktur; direksi; kadiv; kepala dinas; kadis; wadir; karo; kepala kantor wilayah; kakanwil; kepala badan; kapus; inspektur jenderal; deputi; kepala satuan; asisten deputi',
    ],
    [
      'director',
      'education',
      'ketua program studi; kaprodi; ketua jurusan; direktur politeknik; ketua sekolah tinggi',
    ],
    ['director', 'healthcare-services', 'kepala puskesmas'],
    ['director', 'media-and-communication', 'pemimpin redaksi; pemred; redaktur pelaksana'],
    [
      'experienced-manager',
      undefined,
      'kepala toko; manajer toko; manajer; menejer; kepala bagian; kabag; kepala cabang; kacab; kepala bidang; kabid; pimpinan cabang; pemimpin cabang; kepala unit; kanit; kepala wilayah; kepala kantor; kepala perwakilan; kepala area; kepala regional; kepala cabang pembantu; kepala subdirektorat; kasubdit; kepala uptd; kepala bagian tata usaha; camat; pimpinan unit; lurah; kepala desa; manajer hotel|restoran',
    ],
    [
      'experienced-manager',
      'general-management',
      'manajer umum; general manajer; wakil manajer umum; manajer negara',
    ],
    [
      'experienced-manager',
      'education',
      'kepala sekolah; kepsek; wakil kepala sekolah; wakasek; kepala madrasah; kepala tk|paud',
    ],
    [
      'experienced-manager',
      'operations',
      'kepala pabrik; kepala depo; kepala terminal; kepala operasional; kepala logistik; kepala stasiun',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'kepala perawat; kepala ruangan; kepala ruang; kepala instalasi; karu; kepala klinik; kepala apotek',
    ],
    [
      'experienced-manager',
      'engineering',
      'kepala teknik; kepala bengkel; manajer lapangan; kepala proyek teknik; site manajer',
    ],
    ['experienced-manager', 'research', 'kepala laboratorium; kepala lab'],
    [
      'entry-manager',
      undefined,
      'asisten kepala toko; kepala seksi; kasi; kepala sub bagian; kasubag; kasubbag; kepala subbagian; kepala subbidang; kasubbid; asisten manajer; asisten manager; asman; penyelia; pengawas; spv; ketua tim; ketua kelompok; kepala tim; pemimpin tim; pimpinan tim; koordinator tim; kepala regu; koordinator lapangan; korlap; mandor; kepala shift; kepala rombongan; ketua regu; kepala kelompok; kepala ranting; kepala subseksi; kepala urusan; kaur; kepala kasir; kepala dapur; asisten kepala; penanggung jawab tim|shift',
    ],
    [
      'entry-manager',
      'operations',
      'kepala gudang; kepala produksi; kepala mekanik; kepala armada; kepala lapangan logistik',
    ],
    ['entry-manager', 'sales', 'kepala penjualan toko'],
    [
      'entry-manager',
      'military-and-protective-services',
      'komandan satpam; kepala keamanan; chief security; kepala satpam',
    ],
    ['cxo', undefined, 'anggota direksi'],
  ],
  loneRanks: [['director', undefined, 'kepala']],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'manajer proyek; manager proyek; manajer program; pimpinan proyek; pimpro; admin proyek; kepala proyek; pemimpin proyek; pengendali proyek',
    ],
    ['professional', 'product-management', 'manajer produk; pemilik produk'],
    [
      'professional',
      'sales',
      'tenaga penjualan; manajer akun; manajer akun utama|kunci; penjual; wiraniaga; pramuniaga; sales lapangan|kanvas|promosi; salesgirl; spg; spb; agen; sales counter; admin penjualan; pedagang; tenaga pemasar; medrep; insinyur penjualan',
    ],
    [
      'professional',
      'business-development',
      'pengembang bisnis; manajer kemitraan; manajer pengembangan bisnis; penggalang dana',
    ],
    [
      'professional',
      'marketing',
      'tenaga pemasaran; pemasar; pegiat media sosial; manajer merek; manajer media sosial|konten|komunitas; admin media sosial; spesialis media sosial|seo; penyelenggara acara; penulis iklan; analis pemasaran|pasar; staf media sosial|promosi|iklan; pemengaruh; periset pasar; perencana acara|media; manajer acara',
    ],
    [
      'professional',
      'purchasing',
      'pembeli; pejabat pembuat komitmen; ppk; admin pembelian|pengadaan|purchasing',
    ],
    [
      'professional',
      'accounting',
      'akuntan; pemeriksa pajak; pemegang buku; admin akuntansi|pajak|accounting; fiskus; penata buku; bendahara akuntansi; pemeriksa keuangan; staf finance accounting; staf penagihan faktur; juru buku; penilai pajak; account representative pajak',
    ],
    [
      'professional',
      'finance',
      'analis saham; agen asuransi; bankir; manajer investasi; manajer risiko; manajer portofolio; pialang; broker saham; bendahara; aktuaris; kolektor; debt collector; admin keuangan; wakil manajer investasi analis; mantri bank; customer service bank; account officer kredit; manajer hubungan',
    ],
    [
      'professional',
      'engineering',
      'insinyur; pengembang; programer; pemrogram; mekanik; montir; tukang; juru las; juru gambar; operator {cnc|alat berat}; tenaga teknik; pelaksana lapangan; perekayasa',
    ],
    ['strategic', 'engineering', 'arsitek perangkat lunak; arsitek sistem'],
    [
      'professional',
      'information-technology',
      'ilmuwan data; administrator basis; admin jaringan; admin sistem; staf it; staff it; it staff; teknisi it; spesialis it|keamanan; admin it; dukungan teknis it; petugas it; insinyur jaringan|sistem|keamanan|infrastruktur; konsultan it|sap|erp; koordinator it; analis it|ti',
    ],
    [
      'strategic',
      'information-technology',
      'arsitek solusi|data|cloud|jaringan|enterprise|keamanan; arsitek ti; arsitek teknologi informasi',
    ],
    [
      'professional',
      'legal',
      'pengacara; advokat; hakim; jaksa; panitera; sarjana hukum; ppat; kurator kepailitan; asisten advokat; perancang peraturan; juru sita; kuasa hukum',
    ],
    [
      'professional',
      'healthcare-services',
      'perawat; dokter; dokter muda; apoteker; asisten apoteker ttk; tenaga teknis kefarmasian; bidan; fisioterapis; terapis; psikolog; psikiater; nutrisionis; radiografer; analis laboratorium medis; tenaga kesehatan; perekam medis; sanitarian; epidemiolog; optometris; konselor kesehatan; mantri; paramedis; pengasuh lansia; tenaga medis; kader kesehatan; farmasis; penyuluh kesehatan; ahli teknologi laboratorium medik',
    ],
    [
      'professional',
      'education',
      'guru besar|sd|smp|sma|smk|tk|paud|honorer|matematika|bahasa|olahraga|kelas|agama|les|bk|ngaji|piket|musik|seni|fisika|kimia|biologi|sejarah|privat; guru mata pelajaran; guru bimbingan konseling; dosen; dosen muda; lektor kepala; pengajar; widyaiswara; pendidik; pustakawan; tentor; ustaz|ustadz|ustadzah; pembimbing akademik; fasilitator pelatihan; asisten ahli dosen; penguji; pengembang kurikulum; penilik; pengawas sekolah; pamong belajar; koordinator pelatihan; perancang pembelajaran; konselor sekolah; pengasuh',
    ],
    [
      'professional',
      'human-resources',
      'perekrut; rekruiter; staf sdm; staff sdm; staf hrd; staff hrd; spesialis sdm|hrd; generalis sdm|hr; generalis hrd; admin hrd|sdm|hr|personalia; analis sdm|jabatan; koordinator hrd|sdm; mitra bisnis sdm|hr; petugas sdm; konsultan sdm|hr; konselor karier; staf ga dan hrd; pelatih karyawan; konsultan karier',
    ],
    [
      'professional',
      'arts-and-design',
      'desainer; perancang; arsitek; fotografer; seniman; seniwati; musisi; penyanyi; penari; aktor|aktris; sutradara; pelukis; pengarah seni; penata rias|kamera|rambut; komponis; koreografer; penata gaya; pematung; pemusik; kartunis; perias; penjahit; perupa; pengrajin; tukang cukur; komikus',
    ],
    [
      'professional',
      'research',
      'peneliti; peneliti muda|utama|madya; ilmuwan; laboran; ekonom; statistisi; ahli ekonomi; ahli geologi; geolog; kimiawan; fisikawan; biolog; sejarawan; periset; staf r d; sosiolog; antropolog; arkeolog; matematikawan; penelaah; ahli pertanian; ahli meteorologi; analis kebijakan; enumerator; agronom; penyuluh pertanian',
    ],
    [
      'professional',
      'media-and-communication',
      'wartawan; wartawati; jurnalis; penulis; penerjemah; juru bahasa; penyunting; redaktur; penyiar; pembawa acara; pembawa berita; staf public relation; kreator konten; pembuat konten; konten kreator; juru bicara; jubir; produser; kamerawan; juru kamera; videografer; sineas; spesialis pr; juru warta; kolumnis; penyelaras bahasa; admin humas; fotografer jurnalistik; narator',
    ],
    [
      'professional',
      'operations',
      'staf ekspor|dapur|housekeeping|restoran|kebersihan; petugas kebersihan|parkir; operator mesin; karyawan restoran; buruh; kurir; sopir; supir; pengemudi; masinis; room attendant; perencana material|permintaan; ppic; analis rantai permintaan; admin gudang|produksi|logistik|operasional|ekspor|ekspedisi; helper gudang; checker; penjaga gudang; pelaut; anak buah kapal; nakhoda; petugas bea cukai logistik; eksportir; importir; pengepak; picker; juru mudi; tukang pos; perancang proses; pengendali {persediaan}; mualim; pengawal lapangan',
    ],
    [
      'professional',
      'quality-assurance',
      'pengendali mutu|kualitas; penguji perangkat lunak|mutu; insinyur kualitas|mutu; penjamin mutu; staf hse; koordinator hse; pengawas mutu; pemeriksa kualitas; admin qc',
    ],
    [
      'professional',
      'customer-success-and-support',
      'layanan pelanggan; agen layanan pelanggan; agen call center; operator call center|telepon; dukungan pelanggan; dukungan teknis; admin customer service; manajer kesuksesan pelanggan; pelayanan pelanggan; cs online',
    ],
    [
      'professional',
      'real-estate',
      'agen properti; agen real estat; makelar; pengembang properti; manajer properti; marketing properti; penilai; sales properti; pengembang perumahan; agen perumahan; admin properti|perumahan',
    ],
    [
      'professional',
      'military-and-protective-services',
      'polisi; polwan; anggota polri|tni; prajurit; tentara; satpam; security; anggota keamanan; penjaga; pemadam kebakaran; damkar; petugas lapas; sipir; pengawal pribadi; bintara; perwira; detektif; penyidik; reserse; petugas imigrasi; petugas bea cukai; satpol pp; petugas sar; brigadir; kopral; ajun inspektur; intel; marinir; bhabinkamtibmas; babinsa; intelijen',
    ],
    [
      'professional',
      'community-and-social-services',
      'koordinator relawan; pendamping; penyuluh; aktivis; pendeta; ustaz penyuluh; konselor; fasilitator; pengurus panti; tenaga sosial; kader; rohaniwan; penggerak masyarakat; tenaga kesejahteraan sosial; pengasuh panti asuhan; pembina pramuka; penghulu',
    ],
    [
      'professional',
      'administrative',
      'admin kantor|umum|toko; tenaga administrasi; tata usaha; staf umum; staff umum; juru ketik; operator data; entri data; admin data; arsiparis; pengadministrasi; manajer kantor; operator sekolah; penata usaha; admin perkantoran; klerek',
    ],
    [
      'professional',
      undefined,
      'tukang kayu|batu|las|listrik|ledeng; kasir; kasir toko; kondektur; koki kepala; staf; karyawan|karyawati; pegawai; pegawai negeri sipil; pns; asn; analis; analis bisnis; spesialis; petugas; ahli; tenaga honorer; pekerja; pelaksana; eksekutif; pengelola; perencana; pranata; tenaga kerja; teknokrat; penata; penata muda; pengurus; anggota tim; agen lapangan; praktisi; generalis; penasihat; pejabat; perwakilan; fungsional umum; panitia; ajudan; pramugari; pramugara; pramusaji; pelayan; koki; juru masak; tukang roti; nelayan; petani; peternak; pekebun; cleaning service; awak kabin; tukang kebun',
    ],
    ['senior', undefined, 'pakar'],
    ['strategic', undefined, 'kepala staf; staf ahli; staf khusus; tenaga ahli utama; staf ahli direksi'],
    ['entry', undefined, 'pembantu; tenaga bantu'],
    [
      'entry',
      'operations',
      'asisten koki; asisten dapur; kenek; kernet; pembantu juru masak; pencuci piring; kuli; steward dapur; pekerja harian gudang',
    ],
    ['entry', 'administrative', 'asisten umum'],
    ['entry', 'education', 'asisten guru; guru pendamping'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'konsultan; konsultan bisnis|senior; penasihat bisnis; penasihat manajemen',
    ],
    ['professional', 'engineering', 'teknisi'],
    ['professional', 'quality-assurance', 'inspektur'],
    ['professional', 'education', 'pelatih; instruktur'],
  ],
  fields: [
    [
      'sales',
      'penjualan; niaga; komersial; ritel; akun; akun utama|kunci; ekspor; perdagangan; eceran; toko; grosir; perniagaan',
    ],
    [
      'marketing',
      'pemasaran; periklanan; merek; promosi; media sosial; iklan; acara; riset pasar; jenama; konten pemasaran',
    ],
    [
      'business-development',
      'pengembangan bisnis; pengembangan usaha; kemitraan; kerja sama; kerjasama; aliansi; bisnis baru; pengembangan pasar; penggalangan dana; hubungan mitra; mitra; pengembangan kemitraan; bisnis; ekspansi',
    ],
    [
      'finance',
      'keuangan; perbendaharaan; anggaran; risiko; investasi; asuransi; perbankan; pembiayaan; perencanaan keuangan; kebendaharaan; penagihan; klaim; pasar modal; hubungan investor; perencanaan anggaran; modal; hubungan nasabah; pengendalian keuangan; pinjaman; nasabah prioritas; treasuri; tabungan; analisis keuangan',
    ],
    [
      'accounting',
      'akuntansi; pembukuan; pajak; perpajakan; pemeriksaan; piutang; utang; pengawasan internal; akunting; akuntansi biaya; satuan pengawasan intern; faktur; penagihan faktur; verifikasi',
    ],
    [
      'human-resources',
      'sumber daya manusia; personalia; rekrutmen; kepegawaian; pelatihan; sdm; pengembangan sdm; penggajian; talenta; hubungan industrial; kompensasi dan benefit; hrga; sumber daya insani; akuisisi talenta; pengembangan organisasi; ketenagakerjaan; kompensasi; budaya perusahaan; sdm dan umum; remunerasi; organisasi dan sdm; hubungan karyawan; pengembangan karyawan; modal manusia; kesejahteraan karyawan; organisasi',
    ],
    [
      'information-technology',
      'teknologi informasi; sistem informasi; jaringan; infrastruktur it; keamanan informasi; keamanan siber; transformasi digital; basis data; sistem; analitik; analisis data; kecerdasan buatan; komputer; digitalisasi; tik; aplikasi; keamanan data; dukungan it; ilmu data; teknologi dan informasi; informatika; intelijen bisnis; telekomunikasi; teknologi digital',
    ],
    [
      'engineering',
      'teknik; rekayasa; pengembangan; pemeliharaan; teknologi; perangkat lunak; perawatan; mesin; listrik; sipil; konstruksi; otomasi; elektronika; penelitian dan pengembangan; riset dan pengembangan; pembangunan; teknis; mekanikal; elektrikal; bangunan; teknik industri; bengkel; energi; pertambangan; tambang; instalasi; desain teknik; mekanik; kelistrikan; tata teknik; instrumentasi; proses produksi teknik; peralatan',
    ],
    [
      'operations',
      'operasional; operasi; produksi; gudang; pergudangan; rantai pasok; rantai pasokan; pabrik; distribusi; ekspedisi; pengiriman; transportasi; manufaktur; persediaan; layanan operasional; ekspor impor; impor; kepabeanan; perakitan; pengemasan; perbaikan berkelanjutan; proses; fasilitas; inventaris; angkutan; pasokan; layanan umum operasional; penerbangan; pelabuhan; kapal; pelayaran; kebun; perkebunan; budidaya; agribisnis; perencanaan permintaan; keunggulan operasional; kargo; panen; bea cukai; perencanaan',
    ],
    [
      'purchasing',
      'pengadaan; pembelian; pengadaan barang; pengadaan barang dan jasa; pemasok; tender; vendor; lelang',
    ],
    ['product-management', 'produk; pengembangan produk; portofolio produk; lini produk; inovasi produk'],
    [
      'program-and-project-management',
      'proyek; pengelolaan proyek; transformasi; pengendalian proyek; kantor proyek; perubahan',
    ],
    [
      'customer-success-and-support',
      'pengalaman pelanggan; hubungan pelanggan; purnajual; purna jual; kesuksesan pelanggan; keberhasilan pelanggan; pelanggan; keluhan pelanggan; pusat panggilan; layanan konsumen; kepuasan pelanggan; pelayanan; bantuan pelanggan; layanan; klien; pelayanan konsumen; servis; nasabah',
    ],
    [
      'legal',
      'hukum; legal; kepatuhan; perizinan; regulasi; perlindungan data; pelindungan data; kontrak; litigasi; tata kelola; hukum pidana; hukum perdata; kekayaan intelektual; peraturan; ketatalaksanaan; legal dan kepatuhan; bantuan hukum; pertanahan hukum',
    ],
    [
      'quality-assurance',
      'mutu; kualitas; pengendalian mutu; kendali mutu; penjaminan mutu; jaminan mutu; k3; keselamatan kerja; kesehatan dan keselamatan kerja; pengujian; pengendalian kualitas; kontrol kualitas; lingkungan; jaminan kualitas; keamanan pangan; keselamatan; uji mutu; hsse; inspeksi; sertifikasi',
    ],
    [
      'research',
      'riset; penelitian; litbang; kajian; sains; survei; uji klinis; kimia; biologi; pengkajian; kebijakan publik riset; penelitian dan pengabdian; inovasi',
    ],
    [
      'media-and-communication',
      'humas; hubungan masyarakat; komunikasi; kehumasan; redaksi; hubungan media; berita; konten; penerbitan; komunikasi publik; hubungan eksternal; hubungan pemerintah; protokol; pemberitaan; penyiaran; publikasi; jurnalistik; penerjemahan; siaran; hubungan antar lembaga; urusan publik; penyuntingan',
    ],
    [
      'administrative',
      'GA; administrasi; kesekretariatan; kantor; arsip; rumah tangga; perlengkapan; perkantoran; dokumen; tata kelola dokumen; persuratan; dokumentasi',
    ],
    [
      'education',
      'pendidikan; akademik; pengajaran; kurikulum; kemahasiswaan; kesiswaan; pembelajaran; diklat; sekolah; penerimaan mahasiswa|siswa; pembinaan siswa; bahasa inggris; matematika; anak usia dini; pendidikan tinggi; perpustakaan; keguruan; pendidikan jasmani; seni budaya; bimbingan konseling; bahasa; kelas; konseling pendidikan; pendidikan anak; kuliah',
    ],
    [
      'healthcare-services',
      'kesehatan; keperawatan; medis; farmasi; klinis; pelayanan medis; kedokteran; gizi; rumah sakit; gawat darurat; bedah; kebidanan; penunjang medis; rekam medis; kefarmasian; perawatan pasien; rawat inap; layanan kesehatan; kesehatan jiwa; psikologi; ugd; igd; fisioterapi; pelayanan kesehatan; radiologi; laboratorium klinik; rehabilitasi; kesehatan ibu dan anak; poli gigi; apotek; penyakit dalam; rawat jalan; anestesi; kesehatan gigi; keselamatan pasien; kesehatan kerja; kesehatan anak; icu',
    ],
    [
      'arts-and-design',
      'desain; kreatif; seni; desain interior; arsitektur; fotografi; busana; artistik; kebudayaan; budaya; animasi; grafis; seni rupa; pertunjukan; tari; pameran; galeri; pengalaman pengguna; tata artistik',
    ],
    ['consulting', 'konsultasi; konsultansi; jasa konsultasi; layanan konsultasi'],
    [
      'real-estate',
      'properti; real estat; perumahan; apartemen; sewa; gedung; pertanahan; aset properti; pengembangan properti; penyewaan; pengelolaan gedung; tanah; lahan; pembebasan lahan; kawasan; pengelolaan properti; hunian; pengembangan lahan; estate',
    ],
    [
      'military-and-protective-services',
      'jenderal; brigadir jenderal; kapolres; kapolda; komandan; kapten; kapolsek; komandan kompi; kasat reskrim; kasat; sersan; letnan; komandan regu; danru; komandan peleton; danton; keamanan; pengamanan; kepolisian; pertahanan; militer; ketertiban; penanggulangan bencana; keamanan fisik; perlindungan; lalu lintas; penyelamatan; kebencanaan; pencegahan kebakaran; reserse; angkatan darat; angkatan laut; angkatan udara; patroli; pengawalan; intelijen; samapta',
    ],
    [
      'community-and-social-services',
      'sosial; pemberdayaan masyarakat; kemasyarakatan; kesejahteraan rakyat; kepemudaan; csr; tanggung jawab sosial; pengabdian masyarakat; layanan sosial; perlindungan anak; pengembangan masyarakat; kemanusiaan; hubungan komunitas; pelayanan sosial; pemuda; komunitas; rehabilitasi sosial; bantuan sosial; keluarga; perlindungan sosial; pemberdayaan perempuan; perempuan dan anak; keluarga berencana; kerohanian; pembinaan umat; pengembangan komunitas; bina sosial; anak dan keluarga; bantuan kemanusiaan; keagamaan; lansia; penyandang disabilitas; kesejahteraan; masyarakat',
    ],
    ['general-management', 'manajemen umum'],
    ['entrepreneurship', 'kewirausahaan'],
    [
      undefined,
      'umum; urusan umum; restoran; dapur; perhotelan; kamar; tata graha; makanan dan minuman; hotel; kebersihan',
    ],
  ],
  grades: [
    ['senior', 'utama; berpengalaman; madya; ahli senior'],
    ['entry', 'muda; pemula; yunior'],
    ['strategic', 'prinsipal'],
  ],
  training:
    'magang; praktik kerja lapangan; pkl; peserta pelatihan; peserta didik; koas; dokter muda koas; coass; calon guru penggerak; taruna|taruni; calon pegawai; kandidat doktor; mahasiswa|mahasiswi doktoral; dokter internsip; cpns; santri; pemagang; kerja praktik; program magang',
  aides: 'asisten',
  gatekeepers:
    'sekretaris; asisten pribadi; asisten eksekutif; asisten pimpinan; aspri; resepsionis; sespri; penerima tamu; operator telepon kantor; frontliner; ajudan pribadi',
  not: 'bukan lagi; bukan; calon; bakal calon; mencari; sedang mencari; cari; dicari; membantu; saya membantu; kami membantu; kami mencari; kami merekrut; sedang merekrut; membuka lowongan; merekrut; komisaris; komisaris utama|independen; wakil komisaris; wakil komisaris utama; presiden komisaris; dewan komisaris; anggota dewan komisaris; dewan pengawas; anggota dewan pengawas; anggota dewan; dewan penasihat; dewan pembina; ketua dewan pembina|pengawas; pengawas yayasan; ingin menjadi; bercita cita; bercita cita menjadi; tertarik pada; tertarik; minat; terbuka untuk; kandidat; mendampingi; melayani; mentor bagi; mentor untuk; mentor para; mendukung; konsultan untuk para; pelatih para; untuk para; istri; suami; anak dari; putra; putri; lowongan; lowongan kerja; pencari; pelamar; penggemar; pecinta; menuju; memberdayakan; menghubungkan; siap menjadi; semoga jadi; bermimpi menjadi; mitra para; bersama para; melatih; sedang menuju; penerus',
  former:
    'mantan; eks; bekas; dulu; dulunya; dahulu; sebelumnya; pernah menjadi; pernah; tadinya; almarhum; ex',
  over: 'diri sendiri; hidupku; dicari; dibutuhkan; demisioner; purna tugas; purnatugas',
  gone: 'lulusan baru; fresh graduate; pensiunan; purnabakti; purnawirawan; pensiun; sedang mencari kerja; pencari kerja; belum bekerja; tidak bekerja; irt; menganggur; mencari pekerjaan; sedang menganggur; fresh graduate mencari kerja; jobseeker; job seeker; mencari kerja; purna tni',
  again: 'sekarang; kini; saat ini; menjadi',
  employer:
    'di pt; di cv; pada; di perusahaan; di bank; di rumah sakit; di rs; di universitas; di sekolah; di kementerian; di dinas; di sebuah; di startup; di toko; di hotel; di kantor; di grup; di yayasan; di klinik; di pabrik; di pd; di ud; di badan; di pemerintah; di rsud; di sd|smp|sma|smk; di firma; di lembaga; di koperasi; di kantor; di agensi; di restoran; di bpr; di bumn; di pemkot; di kota; di kabupaten; di media',
  formsBefore: 'UD; PD; pt; cv; koperasi; yayasan',
  links:
    'untuk; bidang; bagian; divisi; departemen; di; dari; urusan; seksi; unit; tim; sub; bag; yang; kebagian; area; bagi; direktorat; biro; sektor; dengan; fokus; spesialisasi; dept; para; oleh; ke; penanggung jawab',
  and: 'dan; serta; sekaligus; merangkap',
  plain:
    'nasional; internasional; wilayah; regional; pusat; daerah; kota; kabupaten; provinsi; indonesia; jakarta; surabaya; bandung; jawa; sumatra; sumatera; kalimantan; sulawesi; bali; barat; timur; tengah; selatan; utara; asia tenggara; plt; pj; pjs; pelaksana tugas; penjabat; sementara; tetap; kontrak; lepas; paruh waktu; penuh waktu; senior; junior; korporat; perusahaan; strategis; global; digital; bersertifikat; berlisensi; internal; eksternal; khusus; cabang; lapangan; harian; kawasan; honorer; ad interim; layanan pendukung; grup; strategi; manajemen; se indonesia; pelaksana harian; plh; terampil; pelaksana lanjutan; lingkungan hidup dan; level',
  idle: 'ibu rumah tangga; pemilik seekor|dua; karyawan|karyawati swasta; pegawai swasta; pekerja lepas; kepala keluarga; ketua rt|rw; ketua kelas; ketua osis; ketua bem; ketua panitia; ketua komunitas; ketua alumni; ketua himpunan; pemilik kucing; pemilik anjing; pemilik hewan; kepala batu; ibu; ayah; bapak; suami siaga; mitra kerja; mitra bisnis; mitra strategis; tamu; menteri; anggota dpr|dprd; pembicara; motivator; duta; duta merek; presiden mahasiswa; presiden bem; presiden republik; wakil rakyat; wakil ketua osis; pecinta kucing; kapten tim; kapten kapal pesiar impian; manajer kehidupan; kepala suku; anggota komunitas; anggota karang taruna; tokoh masyarakat; pimpinan hidupku; diri sendiri; rumah tangga bahagia; pengembangan diri; personal branding; pemimpin; pemimpin masa depan; penggerak; manajemen waktu; manajemen diri; pemilik hati; kesehatan mental publik; dunia kerja; tanggung jawab; kepala dingin',
  vices: 'wakil',
  students: 'mahasiswa|mahasiswi; pelajar; siswa|siswi',
};
