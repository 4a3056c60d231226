#pragma once

#include <QString>

#include <optional>

namespace docket::ui {

/// A number from 0 on as a person types it, in the language of the window or as files write it: digits, and a decimal
/// point with digits behind it. nullopt for everything else, so for what is only begun ("0.", "1e", "-") and for other notations.
std::optional<double> typedNumber(const QString& text);

}  // namespace docket::ui
