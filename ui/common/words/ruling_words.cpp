#include "ui/common/words/ruling_words.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

struct RulingWords {
    Q_DECLARE_TR_FUNCTIONS(RulingWords)
};

}  // namespace

QString causeName(RulingCause cause) {
    switch (cause) {
        case RulingCause::DefinitionUnclear: return RulingWords::tr("Definition needs work");
        case RulingCause::ReviewerSlip: return RulingWords::tr("Slip of a reviewer");
        case RulingCause::Ambiguous: return RulingWords::tr("Text has two readings");
        case RulingCause::MissingContext: return RulingWords::tr("Context is missing");
        case RulingCause::NewLabel: return RulingWords::tr("Needs a new label");
        case RulingCause::Other: return RulingWords::tr("Other, see note");
    }
    return {};
}

}  // namespace docket::ui
