#include "core/text/personal_data/national_id_table.h"

#include "core/text/personal_data/national_id_checks.h"

#include <array>

namespace docket::text::personal {

namespace {

using enum Evidence;

// Not here, for want of a check digit that can be counted on: British National Insurance numbers, Danish numbers given out since
// 2007, Korean ones since October 2020, numbers of passports. The American number has none either, and has to have its dashes.
constexpr std::array table = {
    NationalId{"AT", "Sozialversicherungsnummer", "9999 999999|9999-999999", isAustrianInsurance, InRegion, "svnr|sv-nummer|sozialversicherung*"},
    NationalId{"AT", "Sozialversicherungsnummer", "9999999999", isAustrianInsurance, Word, "svnr|sv-nummer|sozialversicherung*"},
    NationalId{"AU", "Tax File Number", "999 999 999|999999999", isAustralianTaxFile, Word, "tfn|tax file"},
    NationalId{"BE", "Rijksregisternummer", "99.99.99-999.99|99.99.99-999-99", isBelgianRegister, Alone, ""},
    NationalId{"BE", "Rijksregisternummer", "99999999999", isBelgianRegister, InRegion, "rijksregister*|registre national|niss|insz|rrn"},
    NationalId{"BG", "EGN", "9999999999", isBulgarianEgn, Word, "egn"},
    NationalId{"BR", "CNPJ", "99.999.999/9999-99", isBrazilianCnpj, Alone, ""},
    NationalId{"BR", "CNPJ", "99999999999999", isBrazilianCnpj, InRegion, "cnpj"},
    NationalId{"BR", "CPF", "999.999.999-99", isBrazilianCpf, Alone, ""},
    NationalId{"BR", "CPF", "99999999999", isBrazilianCpf, InRegion, "cpf"},
    NationalId{"CA", "Social Insurance Number", "999 999 999|999-999-999", isCanadianSin, InRegion, "sin|nas|social insurance|assurance sociale"},
    NationalId{"CA", "Social Insurance Number", "999999999", isCanadianSin, Word, "sin|nas|social insurance|assurance sociale"},
    NationalId{"CH", "AHV-Nummer", "999.9999.9999.99|9999999999999", isSwissAhv, Alone, ""},
    NationalId{"CL", "RUT", "99.999.999-*|9.999.999-*", isChileanRut, InRegion, "rut|run"},
    NationalId{"CL", "RUT", "99999999-*|9999999-*", isChileanRut, InRegion, "rut|run"},
    NationalId{"CN", "Resident id", "99999999999999999*", isChineseResident, Alone, ""},
    NationalId{"CZ", "Rodne cislo", "999999/9999", isCzechBirth, Alone, ""},
    NationalId{"CZ", "Rodne cislo", "9999999999", isCzechBirth, Word, "rodne|rc|r.c"},
    NationalId{"DE", "Steuer-Identifikationsnummer", "99 999 999 999", isGermanTax, InRegion, "steuer*|idnr|tin"},
    NationalId{"DE", "Steuer-Identifikationsnummer", "99999999999", isGermanTax, InRegion, "steuer*|idnr|tin"},
    NationalId{"DK", "CPR", "999999-9999", isDanishCpr, InRegion, "cpr*|personnummer"},
    NationalId{"DK", "CPR", "9999999999", isDanishCpr, Word, "cpr*|personnummer"},
    NationalId{"EE", "Isikukood", "99999999999", isEstonianCode, InRegion, "isikukood*"},
    NationalId{"ES", "DNI", "99999999A|99999999-A|99.999.999-A|99.999.999A|99999999 A", isSpanishDni, InRegion, "dni|nif|documento"},
    NationalId{"ES", "NIE", "A9999999A|A-9999999-A|A9999999-A|A-9999999A", isSpanishNie, Alone, ""},
    NationalId{"FI", "Henkilotunnus", "999999-999*|999999+999*|999999A999*", isFinnishCode, InRegion, "hetu|henkilotunnus|personbeteckning"},
    NationalId{"FR", "NIR", "9 99 99 9* 999 999 99|999999*99999999|999999*999999 99", isFrenchNir, Alone, ""},
    NationalId{"GB", "NHS number", "999 999 9999|999-999-9999|9999999999", isBritishNhs, Word, "nhs"},
    NationalId{"GR", "AMKA", "99999999999", isGreekAmka, InRegion, "amka"},
    NationalId{"HR", "OIB", "99999999999", isCroatianOib, Word, "oib"},
    NationalId{"IE", "PPS number", "9999999A|9999999AA", isIrishPps, InRegion, "pps|ppsn"},
    NationalId{"IL", "Teudat zehut", "999999999", isIsraeliId, Word, "teudat|zehut|israeli id"},
    NationalId{"IN", "Aadhaar", "9999 9999 9999|9999-9999-9999", isIndianAadhaar, InRegion, "aadhaar|aadhar|uid*"},
    NationalId{"IN", "Aadhaar", "999999999999", isIndianAadhaar, Word, "aadhaar|aadhar|uid*"},
    NationalId{"IS", "Kennitala", "999999-9999", isIcelandicKennitala, InRegion, "kennitala|kt"},
    NationalId{"IS", "Kennitala", "9999999999", isIcelandicKennitala, Word, "kennitala|kt"},
    NationalId{"IT", "Codice fiscale", "AAAAAA**A**A***A", isItalianFiscalCode, Alone, ""},
    NationalId{"JP", "My Number", "9999 9999 9999|999999999999", isJapaneseMyNumber, Word, "my number|mynumber|kojin bango"},
    NationalId{"KR", "Resident registration number", "999999-9999999", isKoreanResident, InRegion, "rrn|resident registration"},
    NationalId{"LT", "Asmens kodas", "99999999999", isEstonianCode, InRegion, "asmens kodas"},
    NationalId{"MX", "CURP", "AAAA999999AAAAAA*9", isMexicanCurp, Alone, ""},
    NationalId{"NL", "Burgerservicenummer", "999999999|9999.99.999|999.999.999", isDutchBsn, Word, "bsn*|burgerservice*|sofi*"},
    NationalId{"NO", "Fodselsnummer", "999999 99999", isNorwegianBirth, Alone, ""},
    NationalId{"NO", "Fodselsnummer", "99999999999", isNorwegianBirth, InRegion, "fodselsnummer|personnummer|fnr"},
    NationalId{"PL", "PESEL", "99999999999", isPolishPesel, InRegion, "pesel*"},
    NationalId{"PT", "NIF", "999 999 999|999999999", isPortugueseNif, Word, "nif|contribuinte"},
    NationalId{"RO", "CNP", "9999999999999", isRomanianCnp, InRegion, "cnp*"},
    NationalId{"SE", "Personnummer", "999999-9999|999999+9999|99999999-9999", isSwedishPersonal, InRegion, "personnummer|samordningsnummer|pnr"},
    NationalId{"SE", "Personnummer", "999999999999|9999999999", isSwedishPersonal, Word, "personnummer|samordningsnummer|pnr"},
    NationalId{"SG", "NRIC", "A9999999A", isSingaporeanNric, InRegion, "nric|fin"},
    NationalId{"SI", "EMSO", "9999999999999", isSlovenianEmso, InRegion, "emso|jmbg"},
    NationalId{"SK", "Rodne cislo", "9999999999", isCzechBirth, Word, "rodne"},
    NationalId{"TH", "Citizen id", "9-9999-99999-99-9", isThaiId, InRegion, "thai id"},
    NationalId{"TH", "Citizen id", "9999999999999", isThaiId, Word, "thai id"},
    NationalId{"TR", "Kimlik numarasi", "99999999999", isTurkishId, InRegion, "kimlik|tckn|tc"},
    NationalId{"TW", "National id", "A999999999", isTaiwaneseId, InRegion, "taiwan id"},
    NationalId{"US", "Social Security Number", "999-99-9999", isUsSocialSecurity, Alone, ""},
    NationalId{"ZA", "Identity number", "999999 9999 999|9999999999999", isSouthAfricanId, InRegion, "south african id|rsa id|sa id"},
};

}  // namespace

std::span<const NationalId> nationalIds() { return table; }

}  // namespace docket::text::personal
