#include "ui/insights/drift/drift_words.h"

#include "ui/charts/plot/time_ticks.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace docket::ui {

namespace {

struct DriftWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::DriftWords)
};

enum class FindingUnit { Share, Points, Index, Mean, Characters };

/// How a finding is told. `words` may have the subject in it.
struct CauseLook {
    std::string_view cause;
    const char* words;
    FindingUnit unit = FindingUnit::Share;
    bool isOfLabel = false;
};

constexpr std::array causeLooks = {
    CauseLook{"archived_label", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "Archived labels are predicted")},
    CauseLook{"unknown_label", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "Labels that nobody knows are predicted")},
    CauseLook{"older_version", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "Predicted under an older taxonomy version")},
    CauseLook{"label_share", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The share of “%1” has moved"), FindingUnit::Share, true},
    CauseLook{"label_mix", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The mix of labels has moved"), FindingUnit::Index},
    CauseLook{"prompt_versions_differ", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "Prompt versions differ: %1")},
    CauseLook{"prompt_is_worse", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "A prompt is worse: %1"), FindingUnit::Points},
    CauseLook{"empty", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "Answers are empty")},
    CauseLook{"several_labels", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "Answers have more labels than the task takes")},
    CauseLook{"no_label_text", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "Answers are prose or broken JSON")},
    CauseLook{"label_lost", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "“%1” is not predicted any more"), FindingUnit::Share, true},
    CauseLook{"recall_of_rare_label", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "“%1” is missed too often"), FindingUnit::Share, true},
    CauseLook{"accuracy", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "Accuracy has fallen")},
    CauseLook{"accuracy_of_label", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "“%1” is right less often"), FindingUnit::Share, true},
    CauseLook{"confidence", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The mean confidence has moved"), FindingUnit::Mean},
    CauseLook{"escalation_rate", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The escalation rate has moved")},
    CauseLook{"language", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The share of a language has moved: %1")},
    CauseLook{"language_mix", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The mix of languages has moved"), FindingUnit::Index},
    CauseLook{"text_length", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The length of texts has moved"), FindingUnit::Characters},
    CauseLook{"new_words", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The share of new words has moved")},
    CauseLook{"exact_repeats", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The share of repeated texts has moved")},
    CauseLook{"near_repeats", QT_TRANSLATE_NOOP("docket::ui::DriftWords", "The share of nearly repeated texts has moved")},
};

/// nullptr: a later version of Docket found it.
const CauseLook* causeLookOf(std::string_view cause) {
    const auto* found = std::ranges::find(causeLooks, cause, &CauseLook::cause);
    return found == causeLooks.end() ? nullptr : found;
}

QString driftShareText(double share) { return percentOf(fixedText(100 * share, 1)); }

}  // namespace

QString detectorName(drift::Detector detector) {
    switch (detector) {
        case drift::Detector::LabelDrift: return DriftWords::tr("Label drift");
        case drift::Detector::PromptBrittleness: return DriftWords::tr("Prompt brittleness");
        case drift::Detector::FormatErrors: return DriftWords::tr("Format errors");
        case drift::Detector::MinorityNeglect: return DriftWords::tr("Minority neglect");
        case drift::Detector::SilentDegradation: return DriftWords::tr("Silent degradation");
        case drift::Detector::UpstreamShift: return DriftWords::tr("Upstream shift");
    }
    return {};
}

QString measureName(drift::Detector detector) {
    switch (detector) {
        case drift::Detector::LabelDrift: return DriftWords::tr("archived or unknown labels");
        case drift::Detector::PromptBrittleness: return DriftWords::tr("items that two prompts label differently");
        case drift::Detector::FormatErrors: return DriftWords::tr("without a usable label");
        case drift::Detector::MinorityNeglect: return DriftWords::tr("lowest recall of a rare label");
        case drift::Detector::SilentDegradation: return DriftWords::tr("accuracy of all traffic");
        case drift::Detector::UpstreamShift: return DriftWords::tr("stability index of languages");
    }
    return {};
}

QString measureText(const services::DetectorReport& report) {
    if (!report.value) return {};
    if (report.detector == drift::Detector::UpstreamShift) return fixedText(*report.value, 3);
    if (!report.interval) return driftShareText(*report.value);
    const QString interval = betweenText(fixedText(100 * report.interval->low, 1), fixedText(100 * report.interval->high, 1));
    return DriftWords::tr("%1, %2", "a share, its interval").arg(driftShareText(*report.value), percentOf(interval));
}

HealthLook healthLook(drift::Health health) {
    switch (health) {
        case drift::Health::Fine: return {DriftWords::tr("Fine", "state of what is watched"), QStringLiteral("check"), Role::Ok};
        case drift::Health::CannotTell: return {DriftWords::tr("Cannot tell", "state of what is watched"), QStringLiteral("info"), Role::Text2};
        case drift::Health::Look: return {DriftWords::tr("Look", "state of what is watched: somebody should look at it"), QStringLiteral("eye"), Role::Warn};
        case drift::Health::Act: return {DriftWords::tr("Act", "state of what is watched: somebody should do something"), QStringLiteral("impact"), Role::Bad};
    }
    return {};
}

QString findingName(std::string_view cause, std::string_view subject, const taxonomy::Taxonomy& taxonomy) {
    const CauseLook* look = causeLookOf(cause);
    if (look == nullptr) return oneLine(toQt(cause));
    const QString words = DriftWords::tr(look->words);
    if (!words.contains(QStringLiteral("%1"))) return words;
    return words.arg(look->isOfLabel ? labelNameOf(subject, taxonomy) : oneLine(toQt(subject)));
}

QString findingText(std::string_view cause, const std::optional<double>& value) {
    if (!value) return {};
    const CauseLook* look = causeLookOf(cause);
    switch (look == nullptr ? FindingUnit::Mean : look->unit) {
        case FindingUnit::Share: break;
        case FindingUnit::Points: return DriftWords::tr("%1 points", "a difference of shares").arg(signedFixedText(100 * *value, 1));
        case FindingUnit::Index:
        case FindingUnit::Mean: return fixedText(*value, 3);
        case FindingUnit::Characters: return DriftWords::tr("%Ln character(s)", nullptr, forPlural(std::llround(*value)));
    }
    return driftShareText(*value);
}

QString labelNameOf(std::string_view key, const taxonomy::Taxonomy& taxonomy) {
    const taxonomy::Label* label = taxonomy.findByKey(key);
    return oneLine(toQt(label == nullptr || label->name.empty() ? key : std::string_view(label->name)));
}

double wallTime(Timestamp at, const services::DriftQuestion& question) { return static_cast<double>((at + minutes(question.utcOffsetMinutes)).ms); }

QString bucketText(Timestamp start, const services::DriftQuestion& question, QDate today) {
    const QDateTime wall = wallClockAt(wallTime(start, question));
    const QString day = dayText(wall.date(), today);
    switch (question.bucket) {
        case services::BucketLength::Hour: return DriftWords::tr("%1, %2", "day, time").arg(day, minuteText(wall.time()));
        case services::BucketLength::Day: return day;
        case services::BucketLength::Week: return DriftWords::tr("week of %1", "a day, the first of the week").arg(day);
    }
    return {};
}

QString bucketName(services::BucketLength bucket) {
    switch (bucket) {
        case services::BucketLength::Hour: return DriftWords::tr("Hour");
        case services::BucketLength::Day: return DriftWords::tr("Day");
        case services::BucketLength::Week: return DriftWords::tr("Week");
    }
    return {};
}

QString dayOf(Timestamp at, const services::DriftQuestion& question, Timestamp now) {
    return dayText(wallClockAt(wallTime(at, question)).date(), wallClockAt(wallTime(now, question)).date());
}

QString missingText(const services::DetectorReport& report) {
    if (report.isBlind) return DriftWords::tr("too few predictions in this time");
    switch (report.detector) {
        case drift::Detector::PromptBrittleness: return DriftWords::tr("too few items were predicted with two prompt versions");
        case drift::Detector::MinorityNeglect: return DriftWords::tr("too few final labels of rare labels");
        case drift::Detector::SilentDegradation: return DriftWords::tr("too few final labels of what was routed either way");
        case drift::Detector::UpstreamShift: return DriftWords::tr("no text was read");
        default: return DriftWords::tr("too little is known");
    }
}

}  // namespace docket::ui
