package org.duibiao.web.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.document.Documents;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      文件为空 (empty) | 文件为空 | empty
      PDF 无法读取 (damaged PDF): Missing root (object) | PDF 无法读取 | damaged PDF
      乱码，文字曾按错误编码转换 (undecodable: mojibake) | 乱码，文字曾按错误编码转换 | undecodable: mojibake
      报告（1）(a).pdf: PDF 有密码 (encrypted) | 报告（1）(a).pdf: PDF 有密码 | 报告（1）(a).pdf: encrypted
      a.txt: 文件为空 (empty); b.txt: 文件为空 (empty) | a.txt: 文件为空；b.txt: 文件为空 | a.txt: empty; b.txt: empty
      larger than 50 MB | 超过 50 MB | larger than 50 MB
      cannot be opened | 文件打不开 | cannot be opened
      无法解析 (java.lang.IllegalStateException: (x)) | 无法解析 | could not be parsed
      could not be read (IllegalStateException) | 无法解析 | could not be parsed
      """)
  void aReasonIsSaidInOneLanguage(String kept, String chinese, String english) {
    assertThat(Reasons.of(kept, Language.CHINESE)).isEqualTo(chinese);
    assertThat(Reasons.of(kept, Language.ENGLISH)).isEqualTo(english);
  }

  @Test
  void whatTheReadersSayIsUnderstood() {
    for (var file : new byte[][] {{}, {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, "%PDF-1.4 x".getBytes(java.nio.charset.StandardCharsets.US_ASCII)}) {
      try {
        new Documents().read("x.bin", file);
        throw new AssertionError("was read");
      } catch (UnreadableDocument why) {
        assertThat(Reasons.of(why.reason(), Language.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(Reasons.of(why.reason(), Language.CHINESE)).doesNotContain("(");
      }
    }
  }
}
