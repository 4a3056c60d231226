#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace docket::ui {

/// A language of the window: its code ("de"), and its name in itself ("Deutsch").
struct Language {
    QString code;
    QString name;
};

/// Those that a person can choose, English first.
const QList<Language>& languages();

/// Code of a language that nobody speaks: accented, in brackets and 40 % longer, to see by running the program which
/// texts are not translated and which have no room. DOCKET_LANGUAGE=pseudo asks for it.
inline const QString pseudoLanguage = QStringLiteral("pseudo");

/// The language to speak: the chosen one, else the first of the system's that there is, else English.
/// `chosen`: a code, also `pseudoLanguage`; empty or unknown: as the system. `systemLanguages`: as QLocale::uiLanguages.
QString languageFor(const QString& chosen, const QStringList& systemLanguages);

/// Makes the application speak a language while it lives: texts (Qt's own, too), numbers and dates, and which side a
/// line begins at. Made before the first widget, in the window thread; the language of items is none of its business.
class SpokenLanguage {
public:
    /// `chosen`: as for languageFor(); the environment variable DOCKET_LANGUAGE goes before it.
    explicit SpokenLanguage(const QString& chosen);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

    const QString& code() const { return m_code; }

private:
    void install(std::unique_ptr<QTranslator> translator);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// Whether the window speaks English, the language of what the core says.
bool speaksEnglish();

}  // namespace docket::ui
