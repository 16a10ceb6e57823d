import type { Vocabulary } from './vocabulary.ts';

export const ID: Vocabulary = {
  language: 'id',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'pendiri; salah satu pendiri; pendiri bersama; rekan pendiri; ko pendiri; wirausaha; wirausahawan; wirausahawati; wiraswasta; pengusaha; perintis; pengusaha muda; pelaku usaha; pelaku umkm',
    ],
    [
      'owner-partner',
      undefined,
      'pemilik; pemilik usaha|toko|bisnis|perusahaan|bersama|restoran|warung|kafe; juragan; mitra pendiri; pemegang saham; mitra pengelola; rekan pemilik; pemilik dan pengelola; mitra senior; partner pengelola',
    ],
    [
      'cxo',
      'general-management',
      'direktur utama; presiden direktur; presdir; dirut; wakil direktur utama; wakil presiden direktur; wakil dirut; direktur pelaksana; direktur eksekutif; direktur jenderal; dirjen; direktur pengelola; pemimpin perusahaan; pimpinan perusahaan; sekretaris jenderal; sekjen; ketua umum; ketua yayasan; ketua dewan direksi; kepala eksekutif; ceo dan pendiri; plt direktur utama; pimpinan umum; direktur umum dan ceo; bupati; wali kota; gubernur; presiden',
    ],
    ['vice-president', undefined, 'wakil presiden; wakil presiden senior|eksekutif'],
    [
      'director',
      undefined,
      'direktur; direksi; kepala divisi; kadiv; kepala departemen; kepala dinas; kadis; wakil direktur; wadir; kepala biro; karo; kepala direktorat; kepala kantor wilayah; kakanwil; kepala badan; kepala pusat; kapus; kepala grup; inspektur jenderal; deputi direktur; deputi; kepala satuan; asisten deputi',
    ],
    [
      'director',
      'education',
      'rektor; wakil rektor; dekan; wakil dekan; ketua program studi; kaprodi; ketua jurusan; direktur politeknik; ketua sekolah tinggi',
    ],
    [
      'director',
      'healthcare-services',
      'direktur rumah sakit; direktur medis; kepala rumah sakit; direktur pelayanan medis; kepala puskesmas',
    ],
    [
      'director',
      'media-and-communication',
      'pemimpin redaksi; pemred; redaktur pelaksana; direktur pemberitaan',
    ],
    ['director', 'arts-and-design', 'direktur kreatif'],
    [
      'experienced-manager',
      undefined,
      'kepala toko; manajer toko; manajer; manager; menejer; kepala bagian; kabag; kepala cabang; kacab; manajer {senior|cabang|area|wilayah|regional|divisi|departemen}; kepala bidang; kabid; pimpinan cabang; pemimpin cabang; kepala unit; kanit; kepala wilayah; kepala kantor; kepala kantor cabang; kepala perwakilan; kepala area; kepala regional; kepala cabang pembantu; kepala subdirektorat; kasubdit; kepala uptd; kepala bagian tata usaha; camat; pimpinan unit; lurah; kepala desa; manajer hotel|restoran',
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
      'kepala pabrik; manajer pabrik|gudang; kepala depo; kepala terminal; kepala operasional; kepala logistik; kepala stasiun',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'kepala perawat; kepala ruangan; kepala ruang; kepala instalasi; kepala instalasi farmasi; karu; kepala klinik; kepala apotek',
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
      'asisten kepala toko; kepala seksi; kasi; kepala sub bagian; kasubag; kasubbag; kepala subbagian; kepala subbidang; kasubbid; asisten manajer; asisten manager; asman; penyelia; pengawas; supervisor; spv; ketua tim; ketua kelompok; kepala tim; pemimpin tim; pimpinan tim; koordinator tim; kepala regu; wakil manajer; koordinator lapangan; korlap; mandor; kepala shift; kepala rombongan; ketua regu; kepala kelompok; pengawas lapangan; kepala ranting; kepala subseksi; wakil kepala toko; kepala urusan; kaur; kepala kasir; kepala dapur; asisten kepala; penanggung jawab tim|shift',
    ],
    [
      'entry-manager',
      'operations',
      'kepala gudang; kepala produksi; pengawas produksi|gudang; kepala mekanik; pengawas operasional; kepala armada; kepala lapangan logistik',
    ],
    ['entry-manager', 'sales', 'pengawas penjualan; penyelia penjualan; kepala penjualan toko'],
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
      'manajer proyek; manager proyek; manajer program; pimpinan proyek; pimpro; koordinator proyek|program; staf proyek; admin proyek; pengelola proyek|program; kepala proyek; pemimpin proyek; pengendali proyek; analis proyek; spesialis proyek; pelaksana proyek; perencana proyek',
    ],
    [
      'professional',
      'product-management',
      'manajer produk; pemilik produk; spesialis produk; analis produk; staf produk; pengelola produk',
    ],
    [
      'professional',
      'sales',
      'tenaga penjualan; tenaga penjual; manajer akun; manajer akun utama|kunci; penjual; staf penjualan; staff penjualan; wiraniaga; pramuniaga; eksekutif penjualan|akun; perwakilan penjualan; sales lapangan|kanvas|promosi; salesman; salesgirl; spg; spb; agen penjualan; agen; account officer; konsultan penjualan; sales counter; admin penjualan; pedagang; tenaga pemasar; sales eksekutif; agen perjalanan; medrep; promotor; koordinator penjualan; analis penjualan; penasihat penjualan; insinyur penjualan; petugas penjualan; karyawan|karyawati toko; staf toko; spesialis penjualan; telemarketing; telesales; beauty advisor',
    ],
    [
      'professional',
      'business-development',
      'staf pengembangan bisnis; pengembang bisnis; eksekutif pengembangan bisnis; spesialis pengembangan bisnis; manajer kemitraan; staf kemitraan; manajer pengembangan bisnis; penggalang dana; analis pengembangan bisnis',
    ],
    [
      'professional',
      'marketing',
      'staf pemasaran; staff pemasaran; tenaga pemasaran; spesialis pemasaran; spesialis pemasaran digital; eksekutif pemasaran; pemasar; pemasar digital; pegiat media sosial; manajer merek; manajer media sosial|konten|komunitas; admin media sosial; spesialis media sosial|seo; pengelola media sosial; penyelenggara acara; penulis iklan; analis pemasaran|pasar; koordinator pemasaran|acara; staf media sosial|promosi|iklan; pemengaruh; periset pasar; perencana acara|media; manajer acara; petugas pemasaran',
    ],
    [
      'professional',
      'purchasing',
      'staf pembelian; staff pembelian; staf pengadaan; staff pengadaan; staf purchasing; staff purchasing; pembeli; petugas pengadaan|pembelian; spesialis pengadaan|pembelian; pejabat pengadaan; pejabat pembuat komitmen; ppk; analis pengadaan; admin pembelian|pengadaan|purchasing; pengelola pengadaan; koordinator pengadaan|pembelian; eksekutif pengadaan; buyer',
    ],
    [
      'professional',
      'accounting',
      'akuntan; akuntan {publik|manajemen|biaya|pajak}; auditor internal|eksternal; staf akuntansi; staff akuntansi; staf accounting; staff accounting; staf pajak; staff pajak; staf pembukuan; staf akuntan; pemeriksa pajak; konsultan pajak; petugas pajak; pemegang buku; admin akuntansi|pajak|accounting; spesialis pajak|akuntansi; staf akuntansi dan pajak; fiskus; penata buku; analis pajak|akuntansi; bendahara akuntansi; staf audit; pemeriksa keuangan; staf finance accounting; admin accounting; staf penagihan faktur; juru buku; penilai pajak; account representative pajak',
    ],
    [
      'professional',
      'finance',
      'staf keuangan; staff keuangan; analis keuangan|kredit|risiko|investasi|anggaran|saham; penasihat keuangan|investasi; perencana keuangan; agen asuransi; staf kredit; staf perbankan; bankir; teller; teller bank; pegawai bank; karyawan|karyawati bank; staf bank; manajer investasi; manajer risiko; manajer portofolio; pialang; pialang saham; broker saham; bendahara; aktuaris; underwriter; petugas kredit; kolektor; debt collector; kasir bank; spesialis keuangan|kredit; admin keuangan; staf treasury|asuransi|anggaran|klaim|penagihan; wakil manajer investasi analis; petugas keuangan; konsultan keuangan|asuransi; mantri bank; customer service bank; account officer kredit; manajer hubungan; eksekutif keuangan; pengelola keuangan; analis pembiayaan; staf pembiayaan; financial planner',
    ],
    [
      'professional',
      'engineering',
      'insinyur; insinyur {sipil|mesin|elektro|perangkat lunak|kimia|industri|lapangan|proses|listrik|data|produksi|desain|struktur|otomasi|telekomunikasi}; insinyur perangkat lunak; pengembang; pengembang {web|aplikasi|perangkat lunak|android|ios|gim|frontend|backend|full stack|fullstack|mobile}; pengembang aplikasi seluler; teknisi listrik|mesin|lapangan|ac|elektronik|perawatan|pemeliharaan|mekanik|instrumen|alat; programer; programmer; pemrogram; mekanik; montir; tukang; juru las; welder; drafter; juru gambar; operator {cnc|alat berat}; surveyor; tenaga teknik; staf teknik; pelaksana lapangan; site engineer; perekayasa; perekayasa perangkat lunak; staf engineering; staf maintenance; staf pemeliharaan; estimator; quantity surveyor; pekerja bangunan; teknisi perawatan mesin; mekanik alat berat; ahli teknik; pengembang senior perangkat lunak; ahli mesin',
    ],
    ['strategic', 'engineering', 'arsitek perangkat lunak; arsitek sistem'],
    [
      'professional',
      'information-technology',
      'analis data; analis sistem; analis bisnis data; analis keamanan siber|informasi; ilmuwan data; data analis; administrator sistem|jaringan|basis; administrator basis data; admin jaringan; admin sistem; staf it; staff it; staf ti; staff ti; it support; it staff; teknisi komputer|jaringan|it; spesialis {it|ti|jaringan|keamanan|keamanan siber|data}; spesialis keamanan informasi; pranata komputer; operator komputer|sistem; admin it; pengelola basis data; dukungan teknis it; ahli {jaringan|keamanan siber}; petugas it; insinyur jaringan|sistem|keamanan|infrastruktur; konsultan it|ti|sap|erp; staf data; pengelola sistem informasi; staf sistem informasi; staf it support; staff it support; staf teknologi informasi; koordinator it; analis it|ti; analis intelijen bisnis',
    ],
    [
      'strategic',
      'information-technology',
      'arsitek solusi|data|cloud|jaringan|enterprise|keamanan; arsitek ti; arsitek teknologi informasi',
    ],
    [
      'professional',
      'legal',
      'pengacara; advokat; notaris; konsultan hukum; penasihat hukum; staf hukum; staff hukum; staf legal; staff legal; legal officer; petugas kepatuhan; staf kepatuhan; hakim; jaksa; panitera; ahli hukum; analis hukum|kepatuhan; spesialis kepatuhan|hukum; sarjana hukum; paralegal; ppat; kurator kepailitan; petugas perlindungan data; pejabat pelindungan data; asisten advokat; konsultan hak kekayaan intelektual; perancang peraturan; admin legal; legal; mediator hukum; juru sita; staf perizinan; pengacara korporat; kuasa hukum; staf regulasi; spesialis regulasi',
    ],
    [
      'professional',
      'healthcare-services',
      'perawat; perawat gigi|anestesi|ugd|icu|klinik|senior; dokter; dokter {umum|gigi|hewan|spesialis|anak|bedah|kandungan|jaga|muda|residen|penyakit dalam|keluarga}; dokter spesialis; apoteker; apoteker penanggung jawab; asisten apoteker ttk; tenaga teknis kefarmasian; bidan; bidan desa; fisioterapis; terapis; terapis wicara|okupasi; psikolog; psikolog klinis; psikiater; ahli gizi; nutrisionis; radiografer; analis kesehatan; analis laboratorium medis; tenaga kesehatan; perawat homecare; petugas kesehatan; perekam medis; sanitarian; epidemiolog; optometris; ahli bedah; konselor kesehatan; mantri; ahli anestesi; petugas medis; paramedis; pengasuh lansia; caregiver; tenaga medis; penata anestesi; kader kesehatan; terapis gigi; farmasis; staf farmasi; petugas rekam medis; penyuluh kesehatan; ahli kesehatan masyarakat; ahli teknologi laboratorium medik',
    ],
    [
      'professional',
      'education',
      'guru; guru besar|sd|smp|sma|smk|tk|paud|honorer|matematika|bahasa|olahraga|kelas|agama|les|bk|ngaji|piket|musik|seni|fisika|kimia|biologi|sejarah|privat; guru bahasa inggris|indonesia|arab; guru mata pelajaran; guru bimbingan konseling; dosen; dosen {tetap|luar|luar biasa|muda|universitas}; lektor; lektor kepala; pengajar; tenaga pengajar; tenaga pendidik; widyaiswara; tutor; pendidik; pustakawan; tentor; ustaz|ustadz|ustadzah; pembimbing akademik; fasilitator pelatihan; asisten ahli dosen; penguji; koordinator kurikulum|akademik; pengembang kurikulum; pengasuh anak; staf akademik; penilik; pengawas sekolah; pamong belajar; koordinator pelatihan; perancang pembelajaran; pelatih {kebugaran|sepak bola}; instruktur senam|mengemudi|yoga; profesor; guru les privat; konselor sekolah; pengasuh',
    ],
    [
      'professional',
      'human-resources',
      'perekrut; rekruter; rekruiter; recruiter; staf sdm; staff sdm; staf hrd; staff hrd; staf hr; staff hr; staf personalia; staff personalia; hrd; hr staff; staf rekrutmen; spesialis rekrutmen|sdm|hr|hrd|pelatihan|kompensasi; spesialis akuisisi talenta; generalis sdm|hr; generalis hrd; admin hrd|sdm|hr|personalia; analis sdm|kepegawaian|jabatan; petugas kepegawaian; koordinator hrd|sdm|rekrutmen; mitra bisnis sdm|hr; hrbp; staf penggajian; staf payroll; staf pelatihan; petugas sdm; konsultan sdm|hr; headhunter; konselor karier; staf ga dan hrd; analis kompensasi; petugas personalia|rekrutmen; pelatih karyawan; staf pengembangan sdm; konsultan karier',
    ],
    [
      'professional',
      'arts-and-design',
      'desainer; desainer {grafis|produk|interior|web|ui|ux|busana|visual|mode|ui ux}; desainer antarmuka; desainer komunikasi visual; perancang busana|grafis|interior; perancang; arsitek; arsitek lanskap|interior; fotografer; ilustrator; animator; seniman; seniwati; musisi; penyanyi; penari; aktor|aktris; sutradara; pelukis; pengarah seni; penata rias|artistik|busana|kamera|musik|tari|rambut; komponis; koreografer; kurator; penata gaya; stylist; desainer senior grafis; pematung; pemusik; kartunis; florist; perias; penjahit; arsitek junior bangunan; perupa; pengrajin; tukang cukur; komikus',
    ],
    [
      'professional',
      'research',
      'peneliti; peneliti ahli|senior|muda|utama|madya; ilmuwan; analis laboratorium; laboran; staf laboratorium; analis laboratorium kimia; ekonom; statistisi; ahli statistik; ahli kimia; ahli biologi; ahli ekonomi; ahli geologi; geolog; kimiawan; fisikawan; biolog; sejarawan; periset; analis riset; staf riset; staf r d; sosiolog; antropolog; arkeolog; matematikawan; penelaah; ahli pertanian; ahli meteorologi; analis kebijakan; spesialis riset; koordinator riset|penelitian; staf litbang; enumerator; agronom; surveyor penelitian; penyuluh pertanian; peneliti pascadoktoral',
    ],
    [
      'professional',
      'media-and-communication',
      'wartawan; wartawati; jurnalis; penulis; penulis konten|naskah|lepas|teknis|buku; penerjemah; juru bahasa; penyunting; editor; editor video|bahasa|foto; redaktur; reporter; presenter; penyiar; penyiar radio; pembawa acara; pembawa berita; staf humas; staff humas; staf komunikasi; staf public relation; petugas humas; pranata humas; kreator konten; pembuat konten; konten kreator; juru bicara; jubir; produser; kamerawan; juru kamera; videografer; penulis skenario; sineas; spesialis komunikasi|humas|konten|pr; koordinator media|humas|komunikasi; konten writer; spesialis hubungan masyarakat|media; staf media|konten|redaksi; juru warta; analis media; kolumnis; penyelaras bahasa; admin humas; fotografer jurnalistik; eksekutif humas; penulis artikel; staf kehumasan; penulis lagu; content creator; narator',
    ],
    [
      'professional',
      'operations',
      'staf operasional; staff operasional; staf logistik; staff logistik; staf gudang; staff gudang; staf produksi; staff produksi; staf {ekspedisi|pengiriman|ekspor|impor|ekspor impor|ppic|distribusi|inventaris|supply chain|rantai pasok|transportasi|dapur|housekeeping|restoran|kebersihan}; petugas {gudang|logistik|operasional|kebersihan|parkir|ekspedisi}; operator produksi|mesin|forklift|pabrik|gudang|crane|boiler|jahit; karyawan produksi|gudang|pabrik|restoran; buruh; buruh pabrik; kurir; sopir; supir; pengemudi; pengemudi ojek; driver; driver ojol; sopir truk|bus; masinis; room attendant; housekeeping; perencana produksi|logistik|material|permintaan; ppic; analis rantai pasok|logistik|operasional|proses|permintaan; koordinator logistik|operasional|gudang|produksi|distribusi|transportasi|ekspedisi|lapangan; spesialis {logistik|rantai pasok|operasional|ekspor impor}; admin {gudang|produksi|logistik|operasional|ekspor|ekspor impor|ekspedisi}; helper gudang; checker; checker gudang; pengurus gudang; penjaga gudang; pelaut; anak buah kapal; nakhoda; petugas bea cukai logistik; eksportir; importir; pengepak; picker; juru mudi; tukang pos; perancang proses; pengendali {persediaan}; mualim; pengawal lapangan',
    ],
    [
      'professional',
      'quality-assurance',
      'staf mutu; staf qc; staff qc; staf quality control; staf qa; staff qa; staf kendali mutu; petugas mutu; inspektur mutu|kualitas; pengendali mutu|kualitas; penguji perangkat lunak|mutu; tester; qc inspector; petugas k3; ahli k3; staf k3; safety officer; petugas keselamatan; analis mutu|kualitas|qc; insinyur kualitas|mutu; spesialis mutu|k3|kualitas|qa; penjamin mutu; auditor mutu; staf hse; koordinator k3|mutu|hse; staf pengendalian mutu; staf penjaminan mutu; pengawas mutu; pemeriksa kualitas; teknisi mutu; petugas quality control; operator qc; admin qc',
    ],
    [
      'professional',
      'customer-success-and-support',
      'layanan pelanggan; staf layanan pelanggan; staff layanan pelanggan; petugas {layanan pelanggan|pelayanan}; customer service; staf customer service; agen layanan pelanggan; agen call center; operator call center|telepon; perwakilan layanan pelanggan; spesialis layanan pelanggan|dukungan; dukungan pelanggan; staf dukungan teknis; staf pelayanan; dukungan teknis; spesialis kesuksesan pelanggan; admin customer service; manajer kesuksesan pelanggan; staf cs; pelayanan pelanggan; staf call center; petugas pelayanan; petugas call center; koordinator layanan pelanggan; staf purnajual; staf keluhan pelanggan; cs online',
    ],
    [
      'professional',
      'real-estate',
      'agen properti; agen real estat; broker properti; makelar; makelar properti; konsultan properti; pengembang properti; manajer properti; penilai properti; staf properti; marketing properti; spesialis properti; penilai; pengelola gedung|apartemen|properti; sales properti; pengembang perumahan; agen perumahan; admin properti|perumahan',
    ],
    [
      'professional',
      'military-and-protective-services',
      'polisi; polwan; anggota polri|tni; petugas polisi; prajurit; tentara; satpam; security; petugas keamanan; staf keamanan; anggota keamanan; penjaga; penjaga malam; petugas pemadam kebakaran; pemadam kebakaran; damkar; petugas lapas; sipir; pengawal pribadi; bintara; perwira; detektif; penyidik; reserse; petugas imigrasi; petugas bea cukai; anggota satpol pp; satpol pp; petugas sar; prajurit tni; brigadir; kopral; ajun inspektur; intel; marinir; penjaga pantai; bhabinkamtibmas; babinsa; penjaga pintu; petugas patroli; intelijen',
    ],
    [
      'professional',
      'community-and-social-services',
      'pekerja sosial; koordinator relawan; pendamping; pendamping desa|sosial|masyarakat|keluarga|anak; penyuluh; penyuluh sosial|agama|kb; aktivis; aktivis sosial|lingkungan; pendeta; pastor; imam; imam masjid; ustaz penyuluh; konselor; konselor keluarga|adiksi; fasilitator masyarakat; fasilitator; staf sosial; pengurus panti; petugas sosial; tenaga sosial; pekerja kemanusiaan; staf csr; kader; kader posyandu; rohaniwan; dai; community organizer; penggerak masyarakat; staf pemberdayaan masyarakat; tenaga kesejahteraan sosial; pengasuh panti asuhan; penata layanan sosial; pembina pramuka; koordinator sosial; pendamping pkh; penghulu',
    ],
    [
      'professional',
      'administrative',
      'staf administrasi; staff administrasi; staf admin; staff admin; admin; admin {kantor|umum|staf|toko}; petugas administrasi; tenaga administrasi; tata usaha; staf tata usaha; staf umum; staff umum; staf ga; staff ga; staf kantor; karyawan|karyawati kantor; juru ketik; operator data; entri data; petugas entri data; admin data; arsiparis; pengadministrasi; pengadministrasi umum; manajer kantor; pengelola arsip; operator sekolah; penata usaha; staf entri data; admin perkantoran; data entry; koordinator administrasi; petugas arsip; staf dokumen; pelaksana administrasi; klerek; pegawai tata usaha; karyawan administrasi; staf arsip',
    ],
    [
      'professional',
      undefined,
      'tukang kayu|batu|las|listrik|ledeng; kasir; kasir toko; kondektur; kepala koki; koki kepala; staf; staff; karyawan|karyawati; pegawai; pegawai negeri; pegawai negeri sipil; pns; asn; koordinator; analis; analis bisnis; spesialis; petugas; ahli; tenaga ahli; tenaga honorer; pekerja; pelaksana; eksekutif; pengelola; perencana; pranata; tenaga kerja; profesional; teknokrat; penata; penata muda; pengurus; anggota tim; agen lapangan; praktisi; generalis; penasihat; pejabat; perwakilan; fungsional umum; pejabat fungsional; panitia; petugas lapangan; ajudan; pramugari; pramugara; pramusaji; pelayan; pelayan restoran; koki; juru masak; chef; barista; bartender; tukang roti; pastry chef; pilot; nelayan; petani; peternak; pekebun; petugas kebersihan; cleaning service; ob; office boy; penata boga; awak kabin; tukang kebun',
    ],
    ['senior', undefined, 'pakar; ahli utama; ahli madya'],
    ['strategic', undefined, 'kepala staf; staf ahli; staf khusus; tenaga ahli utama; staf ahli direksi'],
    ['entry', undefined, 'pembantu; pembantu umum; tenaga bantu'],
    ['entry', 'sales', 'asisten penjualan; asisten toko'],
    [
      'entry',
      'operations',
      'asisten koki; asisten dapur; helper; kenek; kernet; pembantu juru masak; pencuci piring; kuli; steward dapur; pekerja harian gudang',
    ],
    ['entry', 'administrative', 'asisten administrasi; asisten admin; asisten kantor; asisten umum'],
    ['entry', 'research', 'asisten peneliti; asisten riset; asisten laboratorium; asisten penelitian'],
    ['entry', 'education', 'asisten dosen; asisten guru; guru pendamping; asisten pengajar'],
    [
      'entry',
      'healthcare-services',
      'asisten perawat; asisten apoteker; asisten dokter; asisten bidan; asisten dokter gigi',
    ],
    ['entry', 'accounting', 'asisten akuntan; asisten akuntansi'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'konsultan; konsultan bisnis|manajemen|strategi|independen|senior|ahli; penasihat bisnis; penasihat manajemen; konsultan usaha',
    ],
    ['professional', 'engineering', 'teknisi'],
    ['professional', 'operations', 'operator'],
    ['professional', 'accounting', 'auditor'],
    ['professional', 'quality-assurance', 'inspektur'],
    ['professional', 'education', 'pelatih; instruktur; trainer'],
  ],
  fields: [
    [
      'sales',
      'penjualan; niaga; komersial; ritel; akun; akun utama|kunci; penjualan dan pemasaran; ekspor; perdagangan; eceran; toko; penjualan ritel; akun nasional; penjualan korporat; grosir; perniagaan; penjualan digital',
    ],
    [
      'marketing',
      'pemasaran; pemasaran digital; periklanan; merek; promosi; media sosial; iklan; acara; pemasaran dan penjualan; riset pasar; pemasaran produk; strategi pemasaran; jenama; pemasaran konten; ecommerce; konten pemasaran; e commerce; digital marketing',
    ],
    [
      'business-development',
      'pengembangan bisnis; pengembangan usaha; kemitraan; kerja sama; kerjasama; aliansi; kemitraan strategis; bisnis baru; pengembangan pasar; penggalangan dana; hubungan mitra; mitra; pengembangan kemitraan; bisnis; ekspansi',
    ],
    [
      'finance',
      'keuangan; perbendaharaan; anggaran; kredit; risiko; investasi; asuransi; perbankan; bank; pembiayaan; manajemen risiko; keuangan dan akuntansi; perencanaan keuangan; kebendaharaan; penagihan; klaim; pasar modal; hubungan investor; dana; keuangan perusahaan; perencanaan anggaran; modal; keuangan dan pajak; keuangan dan anggaran; hubungan nasabah; pengendalian keuangan; pinjaman; nasabah prioritas; treasuri; tabungan; investasi dan keuangan; analisis keuangan; perbankan korporat',
    ],
    [
      'accounting',
      'akuntansi; pembukuan; pajak; perpajakan; audit; audit internal; pemeriksaan; akuntansi dan keuangan; piutang; utang; pengawasan internal; akunting; akuntansi dan pajak; akuntansi keuangan; akuntansi biaya; satuan pengawasan intern; akuntansi manajemen; faktur; penagihan faktur; verifikasi',
    ],
    [
      'human-resources',
      'sdm; sumber daya manusia; personalia; rekrutmen; hrd; kepegawaian; pelatihan; pengembangan sdm; penggajian; talenta; pelatihan dan pengembangan; hubungan industrial; kompensasi dan benefit; hrga; hr ga; sumber daya insani; akuisisi talenta; pengembangan organisasi; ketenagakerjaan; kompensasi; budaya perusahaan; sdm dan umum; hc; remunerasi; personalia dan umum; organisasi dan sdm; hubungan karyawan; pengembangan karyawan; insan dan budaya; modal manusia; manajemen talenta; kesejahteraan karyawan; organisasi',
    ],
    [
      'information-technology',
      'ti; teknologi informasi; sistem informasi; data; jaringan; infrastruktur it; keamanan informasi; keamanan siber; transformasi digital; basis data; sistem; infrastruktur; analitik; analisis data; kecerdasan buatan; komputer; digitalisasi; teknologi informasi dan komunikasi; tik; aplikasi; infrastruktur ti; keamanan data; dukungan it; ilmu data; teknologi dan informasi; informatika; intelijen bisnis; big data; telekomunikasi; teknologi digital; sistem dan teknologi informasi; manajemen data',
    ],
    [
      'engineering',
      'teknik; rekayasa; pengembangan; pemeliharaan; teknologi; perangkat lunak; perawatan; rekayasa perangkat lunak; pengembangan perangkat lunak; mesin; listrik; sipil; konstruksi; teknik sipil; teknik mesin; elektro; otomasi; elektronika; penelitian dan pengembangan; riset dan pengembangan; pembangunan; teknik dan pemeliharaan; lapangan teknik; pengembangan web; teknis; mekanikal; elektrikal; bangunan; teknik elektro; teknik industri; bengkel; energi; pertambangan; tambang; instalasi; pengembangan aplikasi; desain teknik; mekanik; kelistrikan; tata teknik; teknik kimia; instrumentasi; proses produksi teknik; peralatan; pengembangan teknologi',
    ],
    [
      'operations',
      'operasional; operasi; produksi; gudang; pergudangan; logistik; rantai pasok; rantai pasokan; pabrik; distribusi; ekspedisi; pengiriman; transportasi; manufaktur; armada; persediaan; perencanaan produksi; layanan operasional; ekspor impor; impor; kepabeanan; perakitan; pengemasan; perbaikan berkelanjutan; manajemen rantai pasok; proses; fasilitas; gudang dan logistik; inventaris; logistik dan distribusi; angkutan; pasokan; manajemen operasional; layanan umum operasional; penerbangan; pelabuhan; kapal; pelayaran; kebun; perkebunan; budidaya; agribisnis; perencanaan permintaan; operasional bisnis; operasi bisnis; keunggulan operasional; kargo; panen; bea cukai; perencanaan',
    ],
    [
      'purchasing',
      'pengadaan; pembelian; pengadaan barang; pengadaan barang dan jasa; pemasok; tender; purchasing; pengadaan strategis; vendor; pengadaan dan logistik; manajemen pemasok; lelang; pengadaan umum',
    ],
    [
      'product-management',
      'produk; pengembangan produk; manajemen produk; portofolio produk; strategi produk; lini produk; inovasi produk',
    ],
    [
      'program-and-project-management',
      'proyek; program; manajemen proyek; pengelolaan proyek; manajemen program; transformasi; pengendalian proyek; kantor proyek; manajemen perubahan; perubahan',
    ],
    [
      'customer-success-and-support',
      'layanan pelanggan; pelayanan pelanggan; pengalaman pelanggan; hubungan pelanggan; purnajual; purna jual; dukungan pelanggan; dukungan teknis; kesuksesan pelanggan; keberhasilan pelanggan; layanan nasabah; pelanggan; keluhan pelanggan; pusat panggilan; pelayanan nasabah; layanan konsumen; kepuasan pelanggan; pelayanan; layanan purnajual; bantuan pelanggan; layanan; layanan klien; klien; pelayanan konsumen; servis; layanan purna jual; nasabah',
    ],
    [
      'legal',
      'hukum; legal; kepatuhan; perizinan; regulasi; hukum dan kepatuhan; perlindungan data; pelindungan data; kontrak; litigasi; tata kelola perusahaan; hukum perusahaan; hukum korporat; tata kelola; hukum pidana; hukum perdata; kekayaan intelektual; hukum bisnis; urusan hukum; peraturan; ketatalaksanaan; legal dan kepatuhan; bantuan hukum; pertanahan hukum',
    ],
    [
      'quality-assurance',
      'qc; qa; mutu; kualitas; pengendalian mutu; kendali mutu; penjaminan mutu; jaminan mutu; k3; keselamatan kerja; kesehatan dan keselamatan kerja; keselamatan dan kesehatan kerja; pengujian; manajemen mutu; pengendalian kualitas; kontrol kualitas; lingkungan; jaminan kualitas; hse; keamanan pangan; k3 dan lingkungan; keselamatan; mutu dan keselamatan; lingkungan dan k3; kualitas produk; pengujian perangkat lunak; uji mutu; hsse; inspeksi; sertifikasi',
    ],
    [
      'research',
      'riset; penelitian; litbang; laboratorium; kajian; riset dan inovasi; sains; statistik; survei; riset klinis; uji klinis; kimia; biologi; studi; pengkajian; kebijakan publik riset; penelitian dan pengabdian; inovasi',
    ],
    [
      'media-and-communication',
      'humas; hubungan masyarakat; komunikasi; kehumasan; komunikasi korporat; komunikasi perusahaan; media; redaksi; hubungan media; berita; konten; konten digital; penerbitan; pers; komunikasi publik; hubungan eksternal; hubungan pemerintah; protokol; pemberitaan; penyiaran; komunikasi internal; komunikasi pemasaran; publikasi; jurnalistik; penerjemahan; komunikasi dan humas; video; film; siaran; hubungan antar lembaga; urusan publik; humas dan protokol; penyuntingan; siaran radio',
    ],
    [
      'administrative',
      'administrasi; tata usaha; kesekretariatan; kantor; administrasi umum; administrasi perkantoran; arsip; ga; rumah tangga; sekretariat; perlengkapan; perkantoran; administrasi kantor; dokumen; tata kelola dokumen; persuratan; dokumentasi',
    ],
    [
      'education',
      'pendidikan; akademik; pengajaran; kurikulum; kemahasiswaan; kesiswaan; pembelajaran; pendidikan dan pelatihan; diklat; sekolah; penerimaan mahasiswa|siswa; pembinaan siswa; bahasa inggris; matematika; bahasa indonesia; ipa; ips; anak usia dini; pendidikan tinggi; perpustakaan; keguruan; pendidikan jasmani; seni budaya; bimbingan konseling; bahasa; kelas; konseling pendidikan; pendidikan anak; kuliah',
    ],
    [
      'healthcare-services',
      'kesehatan; keperawatan; medis; farmasi; klinik; klinis; pelayanan medis; kedokteran; gizi; rumah sakit; gawat darurat; bedah; kebidanan; kesehatan masyarakat; penunjang medis; rekam medis; kefarmasian; perawatan pasien; rawat inap; layanan kesehatan; kesehatan jiwa; psikologi; ugd; igd; fisioterapi; pelayanan kesehatan; radiologi; laboratorium klinik; rehabilitasi; kesehatan ibu dan anak; poli gigi; apotek; penyakit dalam; rawat jalan; anestesi; kesehatan gigi; keselamatan pasien; kesehatan kerja; kesehatan anak; icu',
    ],
    [
      'arts-and-design',
      'desain; desain grafis; kreatif; seni; desain interior; visual; arsitektur; fotografi; busana; artistik; desain produk; kebudayaan; budaya; musik; animasi; desain komunikasi visual; ui ux; grafis; seni rupa; mode; seni dan budaya; pertunjukan; tari; pameran; galeri; pengalaman pengguna; tata artistik; desain visual',
    ],
    [
      'consulting',
      'konsultasi; konsultansi; konsultasi bisnis; konsultasi manajemen; jasa konsultasi; layanan konsultasi',
    ],
    [
      'real-estate',
      'properti; real estat; perumahan; apartemen; sewa; gedung; pertanahan; manajemen properti; aset properti; pengembangan properti; penyewaan; pengelolaan gedung; tanah; lahan; pembebasan lahan; kawasan; pengelolaan properti; leasing; hunian; pengembangan lahan; estate',
    ],
    [
      'military-and-protective-services',
      'kolonel; jenderal; brigadir jenderal; kapolres; kapolda; komandan; kapten; mayor; letnan kolonel; kapolsek; komandan kompi; kasat reskrim; kasat; sersan; letnan; komandan regu; danru; komandan peleton; danton; keamanan; pengamanan; kepolisian; pemadam kebakaran; pertahanan; militer; ketertiban; penanggulangan bencana; keamanan fisik; keamanan dan ketertiban; perlindungan; lalu lintas; penyelamatan; kebencanaan; keamanan perusahaan; pencegahan kebakaran; reserse; angkatan darat; angkatan laut; angkatan udara; patroli; pengawalan; keamanan internal; intelijen; samapta',
    ],
    [
      'community-and-social-services',
      'sosial; kesejahteraan sosial; pemberdayaan masyarakat; kemasyarakatan; kesejahteraan rakyat; kepemudaan; csr; tanggung jawab sosial; pengabdian masyarakat; layanan sosial; perlindungan anak; pengembangan masyarakat; kemanusiaan; hubungan komunitas; pelayanan sosial; pemuda; komunitas; rehabilitasi sosial; bantuan sosial; keluarga; perlindungan sosial; pemberdayaan perempuan; perempuan dan anak; keluarga berencana; kerohanian; pembinaan umat; pengembangan komunitas; bina sosial; anak dan keluarga; bantuan kemanusiaan; keagamaan; lansia; penyandang disabilitas; kesejahteraan; masyarakat',
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
    'magang; mahasiswa|mahasiswi magang; siswa magang; anak magang; peserta magang; karyawan magang; praktik kerja lapangan; pkl; peserta pelatihan; trainee; peserta didik; koas; dokter muda koas; coass; calon guru penggerak; taruna|taruni; pegawai magang; magang kerja; internship; calon pegawai; peserta pkl; kandidat doktor; mahasiswa|mahasiswi doktoral; dokter internsip; cpns; santri; peserta management trainee; pemagang; staf magang; kerja praktik; program magang',
  aides: 'asisten',
  gatekeepers:
    'sekretaris; sekretaris direksi|direktur|eksekutif|pribadi|perusahaan|manajer|pimpinan|umum|rektor|kepala; sekretaris direktur utama; sekretaris eksekutif direksi; asisten pribadi; asisten pribadi direktur|ceo|direksi; asisten eksekutif; asisten eksekutif direktur|ceo; asisten direktur; asisten direktur utama; asisten direksi; asisten ceo; asisten presiden direktur; asisten untuk direktur|ceo; asisten pimpinan; aspri; resepsionis; sekretaris dan resepsionis; sespri; resepsionis hotel|kantor; penerima tamu; operator telepon kantor; petugas resepsionis; petugas penerima tamu; front office; staf sekretariat; staf sekretaris; sekretaris kantor; frontliner; front desk; ajudan pribadi; sekretaris pribadi direktur',
  not: 'bukan lagi; bukan; calon; bakal calon; mencari; sedang mencari; cari; dicari; membantu; saya membantu; kami membantu; kami mencari; kami merekrut; sedang merekrut; membuka lowongan; merekrut; komisaris; komisaris utama|independen; wakil komisaris; wakil komisaris utama; presiden komisaris; dewan komisaris; anggota dewan komisaris; dewan pengawas; anggota dewan pengawas; anggota dewan; dewan penasihat; dewan pembina; ketua dewan pembina|pengawas; pengawas yayasan; ingin menjadi; bercita cita; bercita cita menjadi; tertarik pada; tertarik; minat; terbuka untuk; kandidat; mendampingi; melayani; mentor bagi; mentor untuk; mentor para; mendukung; konsultan untuk para; pelatih para; untuk para; istri; suami; anak dari; putra; putri; lowongan; lowongan kerja; pencari; pelamar; penggemar; pecinta; menuju; memberdayakan; menghubungkan; siap menjadi; semoga jadi; bermimpi menjadi; mitra para; bersama para; melatih; sedang menuju; penerus',
  former:
    'mantan; eks; bekas; dulu; dulunya; dahulu; sebelumnya; pernah menjadi; pernah; tadinya; almarhum; ex',
  over: 'diri sendiri; hidupku; dicari; dibutuhkan; demisioner; purna tugas; purnatugas',
  gone: 'lulusan baru; fresh graduate; pensiunan; purnabakti; purnawirawan; pensiun; sedang mencari kerja; pencari kerja; belum bekerja; tidak bekerja; ibu rumah tangga; irt; menganggur; mencari pekerjaan; sedang menganggur; fresh graduate mencari kerja; jobseeker; job seeker; mencari kerja; purna tni',
  again: 'sekarang; kini; saat ini; menjadi',
  employer:
    'di pt; di cv; pada; di perusahaan; di bank; di rumah sakit; di rs; di universitas; di sekolah; di kementerian; di dinas; di sebuah; di startup; di toko; di hotel; di kantor; di grup; di yayasan; di klinik; di pabrik; di pd; di ud; di badan; di pemerintah; di rsud; di sd|smp|sma|smk; di firma; di lembaga; di koperasi; di kantor; di agensi; di restoran; di bpr; di bumn; di pemkot; di kota; di kabupaten; di media',
  formsBefore: 'pt; cv; ud; pd; koperasi; yayasan',
  links:
    'untuk; bidang; bagian; divisi; departemen; di; dari; urusan; seksi; unit; tim; sub; bag; yang; kebagian; area; bagi; direktorat; biro; sektor; dengan; fokus; spesialisasi; dept; para; oleh; ke; penanggung jawab',
  and: 'dan; serta; sekaligus; merangkap',
  plain:
    'nasional; internasional; wilayah; regional; pusat; daerah; kota; kabupaten; provinsi; indonesia; jakarta; surabaya; bandung; jawa; sumatra; sumatera; kalimantan; sulawesi; bali; barat; timur; tengah; selatan; utara; asia tenggara; plt; pj; pjs; pelaksana tugas; penjabat; sementara; tetap; kontrak; lepas; paruh waktu; penuh waktu; senior; junior; korporat; perusahaan; strategis; global; digital; bersertifikat; berlisensi; internal; eksternal; khusus; cabang; lapangan; harian; kawasan; honorer; ad interim; layanan pendukung; grup; strategi; manajemen; se indonesia; pelaksana harian; plh; terampil; pelaksana lanjutan; lingkungan hidup dan; level',
  idle: 'pemilik seekor|dua; karyawan|karyawati swasta; pegawai swasta; pekerja lepas; kepala keluarga; ketua rt|rw; ketua kelas; ketua osis; ketua bem; ketua panitia; ketua komunitas; ketua alumni; ketua himpunan; pemilik kucing; pemilik anjing; pemilik hewan; kepala batu; ibu; ayah; bapak; suami siaga; mitra kerja; mitra bisnis; mitra strategis; tamu; menteri; anggota dpr|dprd; pembicara; motivator; duta; duta merek; presiden mahasiswa; presiden bem; presiden republik; wakil rakyat; wakil ketua osis; pecinta kucing; kapten tim; kapten kapal pesiar impian; manajer kehidupan; kepala suku; anggota komunitas; anggota karang taruna; tokoh masyarakat; pimpinan hidupku; diri sendiri; rumah tangga bahagia; pengembangan diri; personal branding; pemimpin; pemimpin masa depan; penggerak; manajemen waktu; manajemen diri; pemilik hati; kesehatan mental publik; dunia kerja; tanggung jawab; kepala dingin',
  vices: 'wakil',
  students: 'mahasiswa|mahasiswi; pelajar; siswa|siswi; mahasiswa|mahasiswi tingkat akhir',
};
