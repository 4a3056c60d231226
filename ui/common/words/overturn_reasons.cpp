#include "ui/common/words/overturn_reasons.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

constexpr const char* translationContext = "OverturnReasons";

constexpr OverturnReason missedPhrase{"missed_key_phrase", QT_TRANSLATE_NOOP("OverturnReasons", "Model missed a key phrase")};
constexpr OverturnReason unclear{"definition_unclear", QT_TRANSLATE_NOOP("OverturnReasons", "Definition unclear")};
constexpr OverturnReason bothFit{"both_fit", QT_TRANSLATE_NOOP("OverturnReasons", "Both labels fit")};
constexpr OverturnReason bothReadings{"both_readings_fit", QT_TRANSLATE_NOOP("OverturnReasons", "Both readings fit")};
constexpr OverturnReason ambiguous{"text_ambiguous", QT_TRANSLATE_NOOP("OverturnReasons", "Text is ambiguous")};
constexpr OverturnReason history{"history_decides", QT_TRANSLATE_NOOP("OverturnReasons", "Customer history decides")};
constexpr OverturnReason implied{"implied_not_asked", QT_TRANSLATE_NOOP("OverturnReasons", "Implied, not asked for")};
constexpr OverturnReason other{"other", QT_TRANSLATE_NOOP("OverturnReasons", "Other, see note")};

constexpr OverturnReasons otherLabel = {missedPhrase, unclear, bothFit, ambiguous, history, other};
constexpr OverturnReasons onlyReviewer = {missedPhrase, unclear, bothReadings, ambiguous, history, other};
constexpr OverturnReasons onlyModel = {implied, missedPhrase, unclear, bothReadings, ambiguous, other};

}  // namespace

QString OverturnReason::translated() const { return QCoreApplication::translate(translationContext, text); }

const OverturnReasons& overturnReasons(Disagreement disagreement) {
    switch (disagreement) {
        case Disagreement::OtherLabel: break;
        case Disagreement::OnlyReviewer: return onlyReviewer;
        case Disagreement::OnlyModel: return onlyModel;
    }
    return otherLabel;
}

QString reasonText(const QString& code) {
    for (const OverturnReason& reason : {missedPhrase, unclear, bothFit, bothReadings, ambiguous, history, implied, other}) {
        if (code == toQt(reason.code)) return reason.translated();
    }
    return code;
}

}  // namespace docket::ui
