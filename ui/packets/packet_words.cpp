#include "ui/packets/packet_words.h"

#include "core/ports/locked_files.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>

namespace docket::ui {

QString passphraseProblem(const QString& typed) {
    const auto fewest = static_cast<qsizetype>(ports::LockedFiles::shortestPassphrase);
    return typed.toUtf8().size() < fewest ? QCoreApplication::translate("PacketWords", "A passphrase has %L1 characters or more.").arg(fewest) : QString();
}

LineQuestion passphraseQuestion(const QString& title, const QString& answer) {
    const QString text = QCoreApplication::translate("PacketWords", "Its passphrase comes from who made the file. Nobody can read the file without it, and it cannot be found out.");
    return {title, text, answer, {}, {}, passphraseProblem, true};
}

QString packetWords(const PacketSlip& packet) {
    return QCoreApplication::translate("PacketWords", "This is a packet for %1, made by %2 of %3. When it is reviewed, give the file back: what you decide here counts there once it is merged.")
        .arg(isolated(oneLine(toQt(packet.reviewer))), isolated(oneLine(toQt(packet.madeBy))), isolated(oneLine(toQt(packet.workspace))));
}

}  // namespace docket::ui
