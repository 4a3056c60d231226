#include "tests/benchmarks/near_texts.h"

#include "core/base/stable_hash.h"
#include "tests/support/shared_data.h"
#include "tests/support/varied_texts.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>

namespace docket::bench {

namespace {

constexpr std::size_t wordCount = 20'000;

std::vector<std::string> inventedWords() {
    constexpr std::string_view consonants = "bcdfghklmnprstvw";
    constexpr std::string_view vowels = "aeiou";
    SeededRandom random(7);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < wordCount; ++i) {
        auto& word = words.emplace_back();
        for (std::uint64_t syllables = 1 + random.below(4); syllables > 0; --syllables) {
            word += consonants[random.below(consonants.size())];
            word += vowels[random.below(vowels.size())];
        }
    }
    return words;
}

std::vector<std::string> realQuestions() {
    std::vector<std::string> questions;
    const auto file = test::sharedData() / "banking77_predictions.jsonl";
    if (!std::filesystem::exists(file)) return questions;
    simdjson::ondemand::parser parser;
    const simdjson::padded_string content = simdjson::padded_string::load(file.string());
    simdjson::ondemand::document_stream records = parser.iterate_many(content);
    for (auto record : records) questions.emplace_back(std::string_view(record["text"].get_string()));
    return questions;
}

/// A form of `length` bytes with eight hexadecimal digits filled in.
std::string filledForm(std::size_t length, std::uint32_t number) {
    std::string form;
    for (int i = 0; form.size() < length; ++i) form += fmt::format("field {} ", i);
    return form.substr(0, length) + fmt::format("{:08x}", stableHash({}, number) & 0xFFFFFFFFU);
}

}  // namespace

const std::vector<NearKindName>& nearKinds() {
    static const std::vector<NearKindName> kinds = {{NearKind::Mixed, "mixed", "100 to 200 bytes, 10 % repeats, 20 % varied"},
                                                    {NearKind::Questions, "questions", "real questions, varied"},
                                                    {NearKind::Crowd, "crowd", "one form, all just below the threshold"},
                                                    {NearKind::Family, "family", "one form, all just above the threshold"},
                                                    {NearKind::Repeats, "repeats", "a hundred texts again and again"}};
    return kinds;
}

NearTexts::NearTexts(NearKind kind) : m_kind(kind), m_words(inventedWords()) {
    if (kind == NearKind::Questions) m_questions = realQuestions();
}

std::string NearTexts::newText(std::uint64_t number) const {
    SeededRandom random(number);
    const std::uint64_t length = 100 + random.below(100);
    std::string text;
    while (text.size() < length) {
        // As in a language: few words are most of the text.
        const std::uint64_t rank = random.below(1 + random.below(1 + random.below(wordCount)));
        text += m_words[rank] + ' ';
    }
    return text;
}

std::string NearTexts::mixed(std::uint32_t number) const {
    SeededRandom random(~std::uint64_t{number});
    const std::uint64_t draw = random.below(10);
    if (number == 0 || draw > 2) return newText(number);
    const std::string earlier = newText(random.below(number));
    return draw == 0 ? earlier : test::varied(earlier, random);
}

std::string NearTexts::at(std::uint32_t number) const {
    switch (m_kind) {
        case NearKind::Mixed: return mixed(number);
        case NearKind::Crowd: return filledForm(170, number);
        case NearKind::Family: return filledForm(400, number);
        case NearKind::Repeats: return newText(number % 100);
        case NearKind::Questions: break;
    }
    SeededRandom random(number);
    std::string text = m_questions[number % m_questions.size()];
    for (std::uint64_t steps = random.below(4); steps > 0; --steps) text = test::varied(text, random);
    return text;
}

}  // namespace docket::bench
