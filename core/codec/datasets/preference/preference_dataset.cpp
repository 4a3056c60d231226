#include "core/codec/datasets/preference/preference_dataset.h"

#include "core/codec/datasets/conversation.h"
#include "core/codec/text/json_writer.h"

namespace docket::codec {

std::optional<dataset::LeftOut> PreferenceDataset::refuses(const DatasetItem& item) const {
    if (overturnedSuggestion(item, context()) == nullptr) return dataset::LeftOut::NoOverturnedSuggestion;
    return RecordDataset::refuses(item);
}

void PreferenceDataset::append(std::string& out, const DatasetItem& item) {
    out += m_shape.before;
    appendJsonString(out, item.prompt);
    out += m_shape.chosen;
    appendJsonString(out, completion(*item.labels, item.rationale, context()));
    out += m_shape.rejected;
    appendJsonString(out, completion(*overturnedSuggestion(item, context()), suggestedRationale(item, context()), context()));
    out += m_shape.after;
}

}  // namespace docket::codec
