// The three type families, by weight; each file is fetched only when a letter of its range is on the page.
// Law: loaded after the first paint, so that words never wait for their typeface.
import '@fontsource/gowun-batang/400.css';
import '@fontsource/gowun-batang/700.css';
import '@fontsource/ibm-plex-sans-kr/400.css';
import '@fontsource/ibm-plex-sans-kr/500.css';
