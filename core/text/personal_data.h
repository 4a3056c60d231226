#pragma once

#include "core/base/error.h"

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace docket::text {

/// What in a text can lead to a person. Where two are found in the same place the longer one stands, of two as long the one
/// that comes first here.
enum class PersonalData {
    Url,         ///< with user information: "https://ada:secret@example.com/feed"
    Email,       ///< "ada@example.com"; the form of RFC 5321 without quoted local parts
    Iban,        ///< ISO 13616: length by country, check digits modulo 97
    Card,        ///< ISO/IEC 7812: prefix and length of an issuer, check digit of Luhn (1960)
    NationalId,  ///< of the table in personal_data/national_id_table.cpp
    Ip,          ///< of version 4 or 6, of a host: neither loopback nor a mask
    Phone,       ///< possible with "+" before it, else valid in a region, as libphonenumber knows them
    Name,        ///< of the list that the user gives
};
inline constexpr std::array allPersonalData = {PersonalData::Url,        PersonalData::Email, PersonalData::Iban,  PersonalData::Card,
                                               PersonalData::NationalId, PersonalData::Ip,    PersonalData::Phone, PersonalData::Name};

std::string_view toString(PersonalData kind);  ///< "national_id"
std::string_view maskWord(PersonalData kind);  ///< "ID", as it stands in a mask

/// What becomes of an item with personal data in it.
enum class PersonalDataTreatment {
    Keep,
    Mask,  ///< "[EMAIL_1]" stands for it
    Drop,  ///< the item is left out
};
inline constexpr std::array allPersonalDataTreatments = {PersonalDataTreatment::Keep, PersonalDataTreatment::Mask, PersonalDataTreatment::Drop};

std::string_view toString(PersonalDataTreatment treatment);  ///< "mask"
std::optional<PersonalDataTreatment> parsePersonalDataTreatment(std::string_view word);

struct Finding {
    PersonalData kind = PersonalData::Url;
    std::size_t begin = 0;  ///< in bytes, at the start of a character
    std::size_t end = 0;    ///< past the last byte
    std::string value;      ///< the same for each way to write it: "+442079460958", "DE89370400440532013000"

    bool operator==(const Finding&) const = default;
};

struct PersonalDataOptions {
    /// Countries (ISO 3166-1 alpha-2) whose national phone numbers are looked for and whose bare national ids count without a
    /// word before them, the likeliest first. None, or "ZZ": international phone numbers only.
    std::vector<std::string> regions;
    /// Found as whole words; case, accents and what stands between the words make no difference (folded()). Empty ones are passed over.
    std::vector<std::string> names;
};

inline constexpr std::size_t maxPersonalDataRegions = 16;
inline constexpr std::size_t maxWordsOfName = 12;

/// The lines of a file of names, without blanks at their ends and without empty ones.
std::vector<std::string> namesInList(std::string_view lines);

class NameList;

/// Looks for personal data. Finds what has a form of its own, and nothing that only its meaning gives away: no address of a
/// street, no name that is not in the list. What it finds depends on the version of libphonenumber.
/// Copies share the list of names; one finder may be used by many threads.
class PersonalDataFinder {
public:
    /// InvalidInput: a region that libphonenumber does not know, too many of them, a name of too many words.
    static Result<PersonalDataFinder> make(const PersonalDataOptions& options);

    /// In the order of the text, none over another. Takes any bytes; what is not UTF-8 is no part of a finding. Time and memory are
    /// linear in the text (but for a logarithm where findings are put in order).
    std::vector<Finding> find(std::string_view text) const;

private:
    PersonalDataFinder(std::vector<std::string> regions, std::shared_ptr<const NameList> names);

    std::vector<std::string> m_regions;
    std::shared_ptr<const NameList> m_names;
};

/// Masks the texts of one item: the same value has the same mask in all of them, numbered by kind in the order of appearance.
class PersonalDataMasker {
public:
    /// `findings`: of this text, as PersonalDataFinder gives them, or some of them.
    std::string mask(std::string_view text, std::span<const Finding> findings);

private:
    std::map<std::pair<PersonalData, std::string>, std::size_t> m_numbers;
    std::map<PersonalData, std::size_t> m_last;
};

/// One text on its own.
std::string masked(std::string_view text, std::span<const Finding> findings);

}  // namespace docket::text
