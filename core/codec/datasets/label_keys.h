#pragma once

#include "core/codec/datasets/dataset_writer.h"
#include "core/codec/text/json_writer.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace docket::codec {

/// An array of the keys of labels.
inline void appendLabelKeys(JsonWriter& json, const LabelSet& labels, const DatasetContext& context) {
    json.beginArray();
    for (const LabelId label : labels) json.text(context.names.keyOf(label));
    json.endArray();
}

/// An answer as a value: the key of its label; in a multi-label task an array of keys.
inline void appendAnswer(JsonWriter& json, const LabelSet& labels, const DatasetContext& context) {
    if (context.isSingle() && labels.size() == 1) {
        json.text(context.names.keyOf(labels.front()));
    } else {
        appendLabelKeys(json, labels, context);
    }
}

/// The labels that can be chosen, numbered from 0 in taxonomy order.
class ClassNumbers {
public:
    explicit ClassNumbers(const taxonomy::Taxonomy& taxonomy) {
        for (const taxonomy::Label* label : taxonomy.choices()) m_numbers.emplace(label->id, static_cast<std::int64_t>(m_numbers.size()));
    }
    /// Of a label that can be chosen.
    std::int64_t of(LabelId label) const { return m_numbers.at(label); }

private:
    std::map<LabelId, std::int64_t> m_numbers;
};

}  // namespace docket::codec
