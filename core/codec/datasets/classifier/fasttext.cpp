#include "core/base/shortened.h"
#include "core/codec/datasets/classifier/fasttext_words.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/record_dataset.h"

#include <fmt/format.h>

namespace docket::codec {

namespace {

/// "__label__billing I was charged twice". An answer of no label is a line without one, which training passes over.
class FastText : public RecordDataset {
public:
    explicit FastText(const DatasetContext& context) : RecordDataset(context), m_labels(context.taxonomy) {}

protected:
    void append(std::string& out, const DatasetItem& item) override {
        for (const LabelId label : *item.labels) out.append(m_labels.of(label)).append(" ");
        if (appendFastTextLine(out, item.text)) ++m_broken;
    }

    std::vector<dataset::WrittenNote> warnings() const override {
        std::vector<dataset::WrittenNote> all;
        for (const auto& [key, word] : m_labels.changed()) {
            const std::string from = shortened(key, longestQuote);
            const std::string to = shortened(word, longestQuote);
            all.push_back({fmt::format("The label \"{}\" is written {}, as a label of fastText has no blanks.", from, to),
                           {.sentence = dataset::FindingSentence::LabelSpelling, .named = {{from}, {to}}}});
        }
        if (m_broken > 0) {
            all.push_back({fmt::format("{} {} a word that fastText takes for a label or for the end of a line; it got a blank inside.", m_broken,
                                      m_broken == 1 ? "text has" : "texts have"),
                           {.sentence = dataset::FindingSentence::MarkedWords, .number = m_broken}});
        }
        return all;
    }

private:
    FastTextLabels m_labels;
    std::int64_t m_broken = 0;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeFastText(const DatasetContext& context) { return std::make_unique<FastText>(context); }

}  // namespace docket::codec
