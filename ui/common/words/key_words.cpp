#include "ui/common/words/key_words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace docket::ui {

QString keyText(const QKeySequence& keys) {
    return keys.toString(QGuiApplication::isRightToLeft() ? QKeySequence::PortableText : QKeySequence::NativeText);
}

QString shownKey(const QKeySequence& keys) {
    const QString portable = keys.toString(QKeySequence::PortableText);
    const QString native = keyText(keys);
    if (portable.endsWith(QLatin1String("+Enter"))) return QCoreApplication::translate("Commands", "%1 (number pad)").arg(native);
    const QString enter = keyText(QKeySequence(Qt::Key_Return));
    return portable.endsWith(QLatin1String("Return")) ? native.chopped(enter.size()) + QCoreApplication::translate("Commands", "Enter") : native;
}

}  // namespace docket::ui
