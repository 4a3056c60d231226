#include "ui/common/words/languages.h"

#include "ui/common/words/english_plurals.h"
#include "ui/common/words/pseudo_translator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace docket::ui {

namespace {

const QString english = QStringLiteral("en");

struct LanguagesWords {
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

bool isKnown(const QString& code) {
    return code == pseudoLanguage || std::ranges::find(languages(), code, &Language::code) != languages().end();
}

/// The system's own where it is of that language: a person in Morocco writes other digits than one in Egypt.
QLocale localeFor(const QString& code) {
    const QLocale wanted(code == pseudoLanguage ? english : code);
    const QLocale system = QLocale::system();
    return system.language() == wanted.language() ? system : wanted;
}

std::unique_ptr<QTranslator> loaded(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, folder) ? std::move(translator) : nullptr;
}

}  // namespace

const QList<Language>& languages() {
    static const QList<Language> all{{english, QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return all;
}

QString languageFor(const QString& chosen, const QStringList& systemLanguages) {
    if (isKnown(chosen)) return chosen;
    for (const QString& name : systemLanguages) {
        const QString code = name.section(QLatin1Char('-'), 0, 0);
        if (code != pseudoLanguage && isKnown(code)) return code;
    }
    return english;
}

SpokenLanguage::SpokenLanguage(const QString& chosen)
    : m_code(languageFor(qEnvironmentVariable("DOCKET_LANGUAGE", chosen), QLocale::system().uiLanguages())) {
    const QLocale locale = localeFor(m_code);
    QLocale::setDefault(locale);
    // The later goes before the earlier; what a language lacks is said in English.
    install(std::make_unique<EnglishPlurals>());
    if (m_code == pseudoLanguage) {
        install(std::make_unique<PseudoTranslator>());
    } else if (m_code != english) {
        install(loaded(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        install(loaded(QStringLiteral("docket_") + m_code, QStringLiteral(":/translations")));
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

SpokenLanguage::~SpokenLanguage() {
    for (auto& translator : m_translators) QCoreApplication::removeTranslator(translator.get());
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    QLocale::setDefault(QLocale::system());
}

void SpokenLanguage::install(std::unique_ptr<QTranslator> translator) {
    if (translator == nullptr) return;  // Qt's own texts are not installed everywhere
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

bool speaksEnglish() { return LanguagesWords::tr("en", "the code of this language, not a word") == english; }

}  // namespace docket::ui
