#include "ui/actions/key_map.h"

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

/// X11 and Wayland key codes of the rows of letters (evdev + 8), as on a US keyboard.
struct LetterRow {
    quint32 first;
    const char* letters;
};
constexpr std::array<LetterRow, 3> letterRows = {{{24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}}};

constexpr quint32 firstDigitCode = 10;  // the key "1"; "0" is the tenth

QChar digitByPosition(quint32 code) {
    if (code < firstDigitCode || code > firstDigitCode + 9) return {};
    return QChar(u'0' + static_cast<char16_t>((code - firstDigitCode + 1) % 10));
}

QChar letterByPosition(quint32 code) {
    for (const LetterRow& row : letterRows) {
        const quint32 length = static_cast<quint32>(qstrlen(row.letters));
        if (code >= row.first && code < row.first + length) return QLatin1Char(row.letters[code - row.first]);
    }
    return {};
}

}  // namespace

QChar labelKeyOf(const QKeyEvent& event) {
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) return QChar(u'0' + static_cast<char16_t>(event.key() - Qt::Key_0));
    const bool isKeypad = event.modifiers().testFlag(Qt::KeypadModifier);
    if (const QChar digit = digitByPosition(event.nativeScanCode()); !digit.isNull() && !isKeypad) return digit;
    if (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z) return QChar(u'A' + static_cast<char16_t>(event.key() - Qt::Key_A));
    const QString text = event.text();
    // With Ctrl or Alt the text is a control character or nothing; the key is the letter itself, in upper case.
    const bool isLetterKey = event.key() > 0 && event.key() < 0x10000 && QChar(event.key()).isLetter();
    const bool producesLetter = isLetterKey || (text.size() == 1 && text[0].isLetter());
    return producesLetter ? letterByPosition(event.nativeScanCode()) : QChar();
}

QString lettersOf(const QKeyEvent& event) {
    const QString text = event.text();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return {};
    const QList<uint> characters = text.toUcs4();  // one key may write two, as on Arabic keyboards
    const bool isWord = !characters.isEmpty() && std::ranges::all_of(characters, [](uint c) { return QChar::isLetter(c) || QChar::isMark(c); });
    return isWord ? text : QString();
}

QKeySequence chordOf(const QKeyEvent& event) {
    switch (event.key()) {
        case 0:
        case Qt::Key_unknown:
        case Qt::Key_Control:
        case Qt::Key_Shift:
        case Qt::Key_Alt:
        case Qt::Key_AltGr:
        case Qt::Key_Meta:
        case Qt::Key_CapsLock: return {};
        default: break;
    }
    const QChar byPlace = labelKeyOf(event);
    const int key = byPlace.isNull() ? event.key() : byPlace.unicode();
    return QKeySequence(QKeyCombination(event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier), static_cast<Qt::Key>(key)));
}

bool isScrollKey(int key) {
    switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: return true;
        default: return false;
    }
}

}  // namespace docket::ui
