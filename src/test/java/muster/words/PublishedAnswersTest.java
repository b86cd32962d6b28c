package muster.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.stream.Stream;
import muster.analysis.Answers;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The answers that the project publishes, as a reader gets them. A change of the record that moves
/// an answer changes a sentence here, so that somebody reads it.
final class PublishedAnswersTest {
  private final Dataset dataset = Records.published();

  @TestFactory
  Stream<DynamicTest> everyQuestionIsAnsweredInTheseWords() {
    return Stream.of(
        holds(
            "arms",
            """
            Containers: South Korea’s Defense Intelligence Agency (DIA), an estimated 28,000 \
            containers, published on 13 July 2025; as-of day not stated. Also: a source that \
            names nobody (droptheinfo.com), tens of thousands of containers, as-of day not \
            stated. Guns: South Korea’s Joint Chiefs of Staff (JCS), around 220 self-propelled \
            howitzers and rocket launchers, said on 27 March 2025; as-of day not stated. \
            Shells: no total enters the answer; what bears on it stands below.\
            """,
            """
            Six reports: three named originators of one state; one names nobody. Whether they \
            are independent of one another is not known.\
            """),
        holds(
            "casualties",
            """
            Latest: South Korea’s Joint Chiefs of Staff (JCS), 4,000 casualties (an estimate), \
            said on 27 March 2025; as-of day not stated. Before that: Volodymyr Zelensky \
            (President of Ukraine), more than four thousand casualties, said on 14 February \
            2025; as-of day not stated.\
            """,
            """
            Three reports: two named originators of two states, one unnamed. Whether they are \
            independent of one another is not known.\
            """),
        holds(
            "fighting",
            """
            Vedant Patel (United States Department of State): The troops in Kursk Oblast have \
            begun to fight alongside Russian forces (as of 12 November 2024). South Korea’s \
            National Intelligence Service (NIS): The troops sent have not been seen in combat \
            since the middle of January (an assessment; since about January [2025]). Kyrylo \
            Budanov (Ukraine’s Main Directorate of Intelligence, HUR): eight-thousand troops \
            in combat, as of the day it was said, which is not stated; published in [February \
            2025]. Kyrylo Budanov (Ukraine’s Main Directorate of Intelligence, HUR) denied \
            this: North Korean troops have not been seen at the front for weeks (said on a day \
            not stated, published in [February 2025]).\
            """,
            """
            Four reports: three named originators of three states. Whether they are \
            independent of one another is not known.\
            """),
        holds(
            "first-dispatch",
            """
            Ukraine’s Main Directorate of Intelligence (HUR): roughly 12,000 troops sent, in \
            October [2024]. For the same time: a source that names nobody (droptheinfo.com), \
            around 11,000 soldiers sent.\
            """,
            """
            Two reports: one named originator of one state; one names nobody. Whether they are \
            independent of one another is not known.\
            """),
        holds(
            "killed",
            """
            Latest: South Korea’s National Intelligence Service (NIS), around 2,000 troops \
            killed (an estimate), as of 2 September 2025. Before that: Ukrainian intelligence \
            (service not named), around 400 soldiers killed in action (an estimate), as of 26 \
            February [2025].\
            """,
            """
            Six reports: four named originators of three states. Whether they are independent \
            of one another is not known.\
            """),
        holds(
            "second-dispatch",
            """
            Ukraine’s Main Directorate of Intelligence (HUR): 1,500 soldiers sent, from \
            January to February [2025]. For the same time: a source that names nobody \
            (droptheinfo.com), 1,500 personnel sent.\
            """,
            """
            Five reports: three named originators of two states; one names nobody. Whether \
            they are independent of one another is not known.\
            """),
        holds(
            "sent",
            """
            Latest: South Korea’s Joint Chiefs of Staff (JCS), some 11,000 soldiers sent (an \
            estimate), said on 27 March 2025; as-of day not stated. Before that: Vedant Patel \
            (United States Department of State), over 10,000 soldiers sent, said on 12 \
            November 2024; as-of day not stated.\
            """,
            """
            15 reports: six named originators of four states; two name nobody. Whether they \
            are independent of one another is not known.\
            """),
        holds(
            "third-dispatch",
            """
            Head of Ukraine’s Main Directorate of Intelligence: Pyongyang might send a third \
            combat contingent to support Moscow in the war against Kyiv (relayed on [5 March \
            2025]). South Korea’s National Intelligence Service (NIS): A third dispatch is \
            possible (said on 30 [April 2025]). South Korea’s National Intelligence Service \
            (NIS): North Korea will probably send more troops in July or August (expected in \
            July or August [2025]). South Korea’s National Intelligence Service (NIS), as a \
            plan: 6,000 troops to be sent (of: Third dispatch, as sources speak of one), said \
            on 2 September 2025; day not stated. One more below.\
            """,
            """
            Five reports: two named originators of two states. Whether they are independent of \
            one another is not known.\
            """),
        holds(
            "withdrawn",
            """
            South Korea’s National Intelligence Service (NIS): The troops sent have not been \
            seen in combat since the middle of January (an assessment; since about January \
            [2025]). Kyrylo Budanov (Ukraine’s Main Directorate of Intelligence, HUR) denied \
            this: North Korean troops have not been seen at the front for weeks (said on a day \
            not stated, published in [February 2025]). Kyrylo Budanov (Ukraine’s Main \
            Directorate of Intelligence, HUR): eight-thousand troops in combat, as of the day \
            it was said, which is not stated; published in [February 2025].\
            """,
            """
            Three reports: two named originators of two states. Whether they are independent \
            of one another is not known.\
            """),
        holds(
            "wounded",
            """
            Latest: Ukrainian intelligence (service not named), approximately 3,600 soldiers \
            wounded (an estimate), as of 26 February [2025]. Before that: South Korea’s \
            National Intelligence Service (NIS), approaching 1,000 wounded (an estimate), said \
            on 19 December 2024; as-of day not stated.\
            """,
            """
            Three reports: two named originators of two states. Whether they are independent \
            of one another is not known.\
            """));
  }

  private DynamicTest holds(String question, String answer, String tally) {
    return DynamicTest.dynamicTest(
        question,
        () -> {
          var found =
              new Answers(dataset)
                  .to(Objects.requireNonNull(dataset.questions().get(Records.question(question))));
          assertEquals(answer, new AnswerWords(dataset).answer(found).plain());
          assertEquals(tally, AnswerWords.tally(found.tally()).plain());
        });
  }
}
