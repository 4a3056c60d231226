#include "core/domain/prediction.h"

namespace docket {

std::string_view toString(ConfidenceSource source) {
    switch (source) {
        case ConfidenceSource::None: return "none";
        case ConfidenceSource::Stated: return "stated";
        case ConfidenceSource::Scores: return "scores";
        case ConfidenceSource::Agreement: return "agreement";
        case ConfidenceSource::LogProbs: return "label_logprobs";
    }
    return "none";
}

std::optional<ConfidenceSource> parseConfidenceSource(std::string_view word) {
    using enum ConfidenceSource;
    for (const ConfidenceSource source : {None, Stated, Scores, Agreement, LogProbs}) {
        if (toString(source) == word) return source;
    }
    return std::nullopt;
}

}  // namespace docket
