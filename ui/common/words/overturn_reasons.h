#pragma once

#include <QString>

#include <array>

namespace docket::ui {

/// Why a label differs from the model's. The codes are stored.
struct OverturnReason {
    const char* code;
    const char* text;  ///< untranslated

    QString translated() const;
};

using OverturnReasons = std::array<OverturnReason, 6>;

/// What is asked about: another label than the model's, a label that only the reviewer gave, or one that only the
/// model gave.
enum class Disagreement { OtherLabel, OnlyReviewer, OnlyModel };

const OverturnReasons& overturnReasons(Disagreement disagreement);

/// The words for a stored code; the code itself where it is not one of ours.
QString reasonText(const QString& code);

}  // namespace docket::ui
