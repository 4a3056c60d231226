#pragma once

#include "core/drift/health.h"
#include "core/services/insights/drift/drift_desk.h"
#include "ui/common/look/theme.h"

#include <QDate>
#include <QString>

#include <string_view>

namespace docket::ui {

// Drift in words; plain text on one line. Never a number where there is none.

QString detectorName(drift::Detector detector);
/// What its number is: "recall of the rare label that is found least".
QString measureName(drift::Detector detector);
/// "3.2 %, 2.9 to 3.4 %", or empty where there is no number.
QString measureText(const services::DetectorReport& report);

/// How a state of health is shown: a word and an icon beside the colour.
struct HealthLook {
    QString word;
    QString icon;
    Role ink = Role::Text2;
};
HealthLook healthLook(drift::Health health);

/// What was found, as a head line. `subject`: as a finding has it; a label goes by its name in the taxonomy.
QString findingName(std::string_view cause, std::string_view subject, const taxonomy::Taxonomy& taxonomy);
/// The value of a finding, as its cause counts it; empty: there is none.
QString findingText(std::string_view cause, const std::optional<double>& value);

/// Name of a label or a group by its key, else the key.
QString labelNameOf(std::string_view key, const taxonomy::Taxonomy& taxonomy);

/// Where a moment stands on an axis of times (timeAt()): in the time zone that the question counts days in.
double wallTime(Timestamp at, const services::DriftQuestion& question);
/// "23 Nov", "week of 23 Nov", "23 Nov, 08:00": a bucket that begins there.
QString bucketText(Timestamp start, const services::DriftQuestion& question, QDate today);
/// "day"
QString bucketName(services::BucketLength bucket);
/// "23 Nov", of a moment.
QString dayOf(Timestamp at, const services::DriftQuestion& question, Timestamp now);

/// Why a detector cannot tell; `docket check` says it with the numbers.
QString missingText(const services::DetectorReport& report);

}  // namespace docket::ui
