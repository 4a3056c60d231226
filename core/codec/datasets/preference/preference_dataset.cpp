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
    appendJsonString(out, userText(item, context()));
    out += m_shape.chosen;
    appendJsonString(out, answerText(*item.labels, context()));
    out += m_shape.rejected;
    appendJsonString(out, answerText(*overturnedSuggestion(item, context()), context()));
    out += m_shape.after;
}

}  // namespace docket::codec
