#include "ui/common/words/reason_words.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

}  // namespace

QString reasonName(Reason reason) {
    switch (reason) {
        case Reason::LowConfidence: return ReasonWords::tr("Low confidence");
        case Reason::NoConfidence: return ReasonWords::tr("No confidence");
        case Reason::InvalidOutput: return ReasonWords::tr("Invalid output");
        case Reason::HighImpact: return ReasonWords::tr("High impact");
        case Reason::ConflictingSignals: return ReasonWords::tr("Conflicting signals");
        case Reason::ConfusedPair: return ReasonWords::tr("Confused pair");
        //: Unlike what the model has seen.
        case Reason::NovelInput: return ReasonWords::tr("Novel input");
        case Reason::RareClass: return ReasonWords::tr("Rare class");
        case Reason::AuditSample: return ReasonWords::tr("Audit sample");
        case Reason::Manual: return ReasonWords::tr("Added by hand");
        case Reason::AgreementStudy: return ReasonWords::tr("Agreement test");
    }
    return {};
}

QString reasonIcon(Reason reason) {
    switch (reason) {
        case Reason::LowConfidence:
        case Reason::NoConfidence: return QStringLiteral("low");
        case Reason::InvalidOutput: return QStringLiteral("cross");
        case Reason::HighImpact: return QStringLiteral("impact");
        case Reason::ConflictingSignals: return QStringLiteral("conflict");
        case Reason::ConfusedPair: return QStringLiteral("pair");
        case Reason::NovelInput: return QStringLiteral("novel");
        case Reason::RareClass: return QStringLiteral("info");
        case Reason::AuditSample: return QStringLiteral("audit");
        case Reason::Manual: return QStringLiteral("user");
        case Reason::AgreementStudy: return QStringLiteral("users");
    }
    return {};
}

QString policyRule() { return ReasonWords::tr("Policy rule"); }

}  // namespace docket::ui
