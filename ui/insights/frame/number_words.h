#pragma once

#include <QString>

#include <cstdint>

namespace docket::ui {

// Numbers of figures in words; plain text on one line.

/// Rounded half away from zero, without a minus before a zero.
QString fixedText(double value, int digits);
/// With a plus where it is more than zero.
QString signedFixedText(double value, int digits);
/// "0.76 to 0.80"
QString betweenText(const QString& low, const QString& high);
/// "97.1 %", of a number in percent that is written already
QString percentOf(const QString& number);
/// "too few (12)"
QString tooFewText(std::int64_t observations);

}  // namespace docket::ui
