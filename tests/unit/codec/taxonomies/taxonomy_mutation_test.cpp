#include "core/codec/taxonomies/taxonomy_document.h"

#include "tests/support/full_taxonomy.h"

#include <gtest/gtest.h>

#include <random>

namespace docket::codec {
namespace {

constexpr std::string_view marks = "\"'\\<>[](){}|;,.:@#&=-^ \n\t\x80\xC3";

/// A few characters of a valid document changed, taken out, doubled or cut off.
std::string mutated(std::string text, std::mt19937& random) {
    const auto below = [&](std::size_t limit) { return random() % limit; };
    for (auto changes = 1 + below(4); changes > 0 && !text.empty(); --changes) {
        const auto at = below(text.size());
        switch (below(5)) {
            case 0: text[at] = marks[below(marks.size())]; break;
            case 1: text.erase(at, 1 + below(20)); break;
            case 2: text.insert(at, text.substr(below(text.size()), below(40))); break;
            case 3: text.insert(at, 1 + below(3), marks[below(marks.size())]); break;
            default: text.resize(at + (text.size() - at) / 2); break;
        }
    }
    return text;
}

TEST(TaxonomyMutations, AreReadOrRefusedAndNeverCrash) {
    std::mt19937 random(20'261'125);
    for (const TaxonomyFormat format : writtenTaxonomyFormats()) {
        const std::string valid = writeTaxonomyDocument(test::fullTaxonomy(), format).value().bytes;
        int refused = 0;
        for (int round = 0; round < 1'000; ++round) {
            const auto read = readTaxonomyDocument(mutated(valid, random), "mutated", format);
            if (read) {
                EXPECT_FALSE(read->taxonomy.choices().empty());
                EXPECT_TRUE(writeTaxonomyDocument(read->taxonomy, format));
                continue;
            }
            ++refused;
            EXPECT_EQ(read.error().kind, ErrorKind::InvalidInput);
            EXPECT_EQ(read.error().message.substr(0, 7), "mutated") << read.error().message;
        }
        EXPECT_GT(refused, 0) << toString(format);
        EXPECT_LT(refused, 1'000) << toString(format);
    }
}

}  // namespace
}  // namespace docket::codec
