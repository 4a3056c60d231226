#include "core/text/personal_data.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::text {

std::string_view toString(PersonalData kind) {
    switch (kind) {
        case PersonalData::Url: return "url";
        case PersonalData::Email: return "email";
        case PersonalData::Iban: return "iban";
        case PersonalData::Card: return "card";
        case PersonalData::NationalId: return "national_id";
        case PersonalData::Ip: return "ip";
        case PersonalData::Phone: return "phone";
        case PersonalData::Name: return "name";
    }
    return "name";
}

std::string_view maskWord(PersonalData kind) {
    switch (kind) {
        case PersonalData::Url: return "URL";
        case PersonalData::Email: return "EMAIL";
        case PersonalData::Iban: return "IBAN";
        case PersonalData::Card: return "CARD";
        case PersonalData::NationalId: return "ID";
        case PersonalData::Ip: return "IP";
        case PersonalData::Phone: return "PHONE";
        case PersonalData::Name: return "NAME";
    }
    return "NAME";
}

std::string_view toString(PersonalDataTreatment treatment) {
    switch (treatment) {
        case PersonalDataTreatment::Keep: return "keep";
        case PersonalDataTreatment::Mask: return "mask";
        case PersonalDataTreatment::Drop: return "drop";
    }
    return "keep";
}

std::optional<PersonalDataTreatment> parsePersonalDataTreatment(std::string_view word) {
    for (const PersonalDataTreatment treatment : allPersonalDataTreatments) {
        if (word == toString(treatment)) return treatment;
    }
    return std::nullopt;
}

std::string PersonalDataMasker::mask(std::string_view text, std::span<const Finding> findings) {
    std::string result;
    std::size_t done = 0;
    for (const Finding& finding : findings) {
        const auto [number, isNew] = m_numbers.try_emplace({finding.kind, finding.value}, 0);
        if (isNew) number->second = ++m_last[finding.kind];
        result += text.substr(done, finding.begin - done);
        result += fmt::format("[{}_{}]", maskWord(finding.kind), number->second);
        done = finding.end;
    }
    result += text.substr(done);
    return result;
}

std::string masked(std::string_view text, std::span<const Finding> findings) { return PersonalDataMasker().mask(text, findings); }

}  // namespace docket::text
