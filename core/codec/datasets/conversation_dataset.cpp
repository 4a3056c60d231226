#include "core/codec/datasets/conversation_dataset.h"

#include "core/codec/datasets/conversation.h"
#include "core/codec/text/json_writer.h"

namespace docket::codec {

std::string instructionJson(const DatasetContext& context) { return jsonString(instructionOf(context)); }

void ConversationDataset::append(std::string& out, const DatasetItem& item) {
    out += m_shape.before;
    appendJsonString(out, item.prompt);
    out += m_shape.between;
    appendJsonString(out, m_shape.isAnswerAlone ? answerText(*item.labels, context()) : completion(*item.labels, item.rationale, context()));
    out += m_shape.after;
}

}  // namespace docket::codec
