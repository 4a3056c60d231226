#pragma once

#include "core/domain/packet.h"
#include "ui/common/dialogs/dialogs.h"

#include <QString>

namespace docket::ui {

/// What is wrong with a passphrase; empty: nothing.
QString passphraseProblem(const QString& typed);

/// Asks for a passphrase of a file, which is not shown. `answer`: the verb on the button.
LineQuestion passphraseQuestion(const QString& title, const QString& answer);

/// Whose packet a workspace is, and what is to be done with it.
QString packetWords(const PacketSlip& packet);

}  // namespace docket::ui
