#pragma once

#include <string_view>

/// Whether a national id can be: its check digits hold, and where a birth date is part of it, there is such a day.
/// Each takes digits and capital letters without signs between, in the shape that national_id_table.cpp has for it.
namespace docket::text::personal {

bool isAustralianTaxFile(std::string_view id);
bool isAustrianInsurance(std::string_view id);
bool isBelgianRegister(std::string_view id);
bool isBrazilianCnpj(std::string_view id);
bool isBrazilianCpf(std::string_view id);
bool isBritishNhs(std::string_view id);
bool isBulgarianEgn(std::string_view id);
bool isCanadianSin(std::string_view id);
bool isChileanRut(std::string_view id);
bool isChineseResident(std::string_view id);
bool isCroatianOib(std::string_view id);
bool isCzechBirth(std::string_view id);
bool isDanishCpr(std::string_view id);
bool isDutchBsn(std::string_view id);
bool isEstonianCode(std::string_view id);
bool isFinnishCode(std::string_view id);
bool isFrenchNir(std::string_view id);
bool isGermanTax(std::string_view id);
bool isGreekAmka(std::string_view id);
bool isIcelandicKennitala(std::string_view id);
bool isIndianAadhaar(std::string_view id);
bool isIrishPps(std::string_view id);
bool isIsraeliId(std::string_view id);
bool isItalianFiscalCode(std::string_view id);
bool isJapaneseMyNumber(std::string_view id);
bool isKoreanResident(std::string_view id);
bool isMexicanCurp(std::string_view id);
bool isNorwegianBirth(std::string_view id);
bool isPolishPesel(std::string_view id);
bool isPortugueseNif(std::string_view id);
bool isRomanianCnp(std::string_view id);
bool isSingaporeanNric(std::string_view id);
bool isSlovenianEmso(std::string_view id);
bool isSouthAfricanId(std::string_view id);
bool isSpanishDni(std::string_view id);
bool isSpanishNie(std::string_view id);
bool isSwedishPersonal(std::string_view id);
bool isSwissAhv(std::string_view id);
bool isTaiwaneseId(std::string_view id);
bool isThaiId(std::string_view id);
bool isTurkishId(std::string_view id);
/// Has no check digit: only ranges that are not given out are refused.
bool isUsSocialSecurity(std::string_view id);

}  // namespace docket::text::personal
