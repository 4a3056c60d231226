#include "tests/benchmarks/workload.h"

#include "core/base/stable_hash.h"

#include <fmt/format.h>

#include <cstdio>

namespace docket::bench {

namespace {

const std::vector<std::string>& words() {
    static const std::vector<std::string> list = {
        "the",     "card",   "payment", "was",     "charged", "twice", "and",      "I",        "want",   "my",      "money",   "back",
        "please",  "tell",   "me",      "when",    "parcel",  "will",  "arrive",   "because",  "order",  "number",  "is",      "still",
        "pending", "since",  "Monday",  "account", "locked",  "after", "password", "reset",    "cannot", "log",     "in",      "refund",
        "fee",     "abroad", "hotel",   "invoice", "wrong",   "amount", "delivery", "damaged", "screen", "support", "never",   "answered",
        "transfer", "failed", "again",  "today",   "yesterday", "customer", "service", "thanks"};
    return list;
}

std::string textOf(SeededRandom& random) {
    std::string text;
    const std::uint64_t count = 20 + random.below(50);
    for (std::uint64_t i = 0; i < count; ++i) {
        if (i > 0) text += ' ';
        text += words()[random.below(words().size())];
    }
    return text;
}

}  // namespace

const std::vector<std::string>& labelKeys() {
    static const std::vector<std::string> keys = [] {
        std::vector<std::string> made;
        for (int i = 0; i < 40; ++i) made.push_back(fmt::format("label_{:02}", i));
        return made;
    }();
    return keys;
}

void writePredictions(const std::filesystem::path& file, std::int64_t rows, std::uint64_t seed) {
    SeededRandom random(seed);
    std::FILE* out = std::fopen(file.c_str(), "wb");
    fmt::memory_buffer line;
    for (std::int64_t i = 0; i < rows; ++i) {
        line.clear();
        const auto& keys = labelKeys();
        const auto first = random.below(keys.size());
        const double confidence = static_cast<double>(random.below(1000)) / 1000.0;
        // Ids as systems give them: not in the order of arrival.
        fmt::format_to(std::back_inserter(line),
                       R"({{"id":"item-{:016x}","text":"{}","label":"{}","confidence":{:.3f},"scores":{{"{}":{:.3f},"{}":{:.3f},"{}":{:.3f}}},)"
                       R"("model":"m1","prompt_version":"p3","created_at":"2026-11-{:02}T{:02}:{:02}:00Z","metadata":{{"channel":"mail","language":"en"}}}})"
                       "\n",
                       stableHash(fmt::format("{}", i), seed), textOf(random), keys[first], confidence, keys[first], confidence,
                       keys[(first + 1) % keys.size()], (1 - confidence) / 2, keys[(first + 2) % keys.size()], (1 - confidence) / 4,
                       1 + random.below(28), random.below(24), random.below(60));
        std::fwrite(line.data(), 1, line.size(), out);
    }
    std::fclose(out);
}

}  // namespace docket::bench
