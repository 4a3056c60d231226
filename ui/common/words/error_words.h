#pragma once

#include "core/base/error.h"

#include <QString>

namespace docket::ui {

/// What an error says on screen, as plain text on one line. In English it is the error's own message; every other
/// language says what kind of thing went wrong, and then the message, which is English.
QString errorWords(const Error& error);

}  // namespace docket::ui
