#include "core/codec/datasets/annotation/opinions.h"

namespace docket::codec {

std::vector<Opinion> opinionsOf(const ports::Record& record) {
    std::vector<Opinion> opinions;
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        const Decision& decision = record.decisions[i];
        if (decision.stands) opinions.push_back({decision.id, record.reviewers[i], record.answers[i], decision.at, decision.answer.timeSpent});
    }
    for (std::size_t i = 0; i < record.rulings.size(); ++i) {
        const Ruling& ruling = record.rulings[i];
        if (ruling.stands) opinions.push_back({ruling.id, record.adjudicators[i], record.ruled[i], ruling.at, ruling.answer.timeSpent, true});
    }
    return opinions;
}

}  // namespace docket::codec
