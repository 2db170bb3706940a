package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.playbook.Language;
import relevo.playbook.check.CategoryNames.Mistake;
import relevo.playbook.lexicon.Lexicon;

class CategoryNamesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; the Engagement Management
        EN; Technical Enablements
        EN; Enabled Technical Enablement
        EN; Enablement
        EN; the
        EN; of the
        EN; the engagement manager
        EN; a short status
        EN; the engagement team
        EN; Meeting
        EN; Weekly Meeting
        EN; Statuses
        EN; Env
        ES; habilitación técnica de los servicios
        ES; Intención de Servicio
        ES; habilitacion tecnica
        PT; Capacitacao Tecnica
        ES; estado de la empresa y de otros
        ES; ayer
        ES; la
        DE; Technischen Aktivierung
        DE; Dienstabsicht
        PT; Capacitação Técnica
        JA; エンゲージメント管理の
        JA; の技術有効化
        JA; 環境
        JA; 会議の
        JA; とても長い名前の会議のためのメモ帳の名前です会議
        ZH_HANS; 接洽管理
        ZH_HANS; 请写接洽管理
        ZH_HANS; 会议管理记录
        """)
    void a_category_its_short_form_and_other_words_are_no_mistake(Language language, String name) {
        assertThat(new CategoryNames(Lexicon.of(language)).mistaken(name)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; the Quality Enablement;        Quality Enablement;       technical enablement
        EN; Enablement Quality;            Enablement Quality;       technical enablement
        EN; a quality enablement;          quality enablement;       technical enablement
        EN; cites a technical enablment;   technical enablment;      technical enablement
        EN; the engagment management;      engagment management;     engagement management
        EN; an enviroment;                 enviroment;               environment
        EN; Enviroment;                    Enviroment;               environment
        EN; Envrionment;                   Envrionment;              environment
        EN; Enterprise of Quality;         Enterprise of Quality;    enterprise status
        EN; Engagements Status;            Engagements Status;       engagement management
        EN; Write in Service Management;   Service Management;       engagement management
        ES; Habilitación de Calidad;       Habilitación de Calidad;  habilitación técnica
        ES; estado de la interacción de hoy; estado de la interacción; administración de la interacción
        DE; Technischen Qualität;          Technischen Qualität;     technische aktivierung
        PT; Status da Interação;           Status da Interação;      gerenciamento de interação
        JA; 環境エンゲージメントの;           環境エンゲージメント;       環境
        JA; 新しいエンゲージメント状況の;      エンゲージメント状況;       エンゲージメント管理
        ZH_HANS; 接洽记录;                  接洽记录;                  接洽管理
        ZH_HANS; 会议状态;                  会议状态;                  企业状态
        """)
    void what_resembles_a_category_is_named_with_the_nearest(
            Language language, String name, String words, String nearest) {
        assertThat(new CategoryNames(Lexicon.of(language)).mistaken(name)).contains(new Mistake(words, nearest));
    }
}
